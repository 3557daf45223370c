import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { regionNames } from '../../src/directory/regions.js';
import { snippet } from '../../src/html/index.js';
import { languages } from '../../src/locales/languages.js';
import { attributeName, attributes } from '../../src/options/attributes.js';

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

  for (const path of ['hugo/trafficking-help.html', 'jekyll/trafficking-help.html']) {
    it(`knows every attribute, language and state, and no other: ${path}`, () => {
      const lists = [...read(path).matchAll(/"([^"]+)" (?:\| split: )?" "/g)];
      assert.deepEqual(
        lists.map(([, list]) => list!.split(' ')),
        [
          ['fallback', 'lang', ...Object.keys(attributes).map(attributeName)],
          languages,
          Object.keys(regionNames.US!),
        ],
      );
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
