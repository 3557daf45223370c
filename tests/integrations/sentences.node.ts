import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { snippet } from '../../src/html/index.js';

const make = (format: 'script' | 'div', host = '') => snippet({ format, attributes: {}, host });
const [, sentence] = /<span slot="fallback">(.*)<\/span>/.exec(make('script').html)!;
const read = (path: string) => readFileSync(`integrations/${path}`, 'utf8');

describe('a ready piece', () => {
  for (const path of [
    'hugo/trafficking-help.html',
    'jekyll/trafficking-help.html',
    'ghost/card.html',
  ]) {
    it(`has the sentence of the directory: ${path}`, () => {
      assert.ok(read(path).includes(sentence!), sentence);
    });
  }

  it('is what the command prints, for Ghost', () => {
    assert.equal(read('ghost/card.html').trim(), make('div').html);
    const { script } = make('div', 'https://your.host/files/');
    assert.equal(read('ghost/code-injection.html').trim(), script);
  });

  it('has a line in the README', () => {
    for (const system of ['Hugo', 'Jekyll', 'Eleventy', 'React', 'Ghost']) {
      assert.match(read('README.md'), new RegExp(`^\\| ${system}`, 'm'));
    }
  });
});
