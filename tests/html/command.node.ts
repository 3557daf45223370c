import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { attributeName, attributes as table } from '../../src/options/attributes.js';
import { formats, snippet } from '../../src/html/index.js';

const { bin, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  bin: Record<string, string>;
  version: string;
};

/** Runs the built command as npm does. */
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [bin['trafficking-help']!, ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const host = 'https://files.example/';

describe('the command', () => {
  it('prints what the module prints', () => {
    const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<
      string,
      string
    >;
    for (const format of formats) {
      const { status, stdout } = run(
        'snippet',
        '--region',
        'MO',
        '--lang=es',
        '--format',
        format,
        '--host',
        host,
      );
      const attributes = { region: 'MO', lang: 'es' };
      assert.equal(stdout, `${snippet({ format, attributes, host, integrity }).html}\n`);
      assert.equal(status, 0);
    }
  });

  it('prints the script snippet unless told otherwise', () => {
    const { stdout } = run('snippet');
    assert.match(stdout, /^<script async src="traff[^>]*><\/script><trafficking-help><span .*\n$/);
  });

  it('takes every attribute of the card', () => {
    const values: Record<string, string> = {
      country: 'CA',
      region: 'ON',
      setting: 'road',
      sections: 'contact talk',
      signs: '3',
      layout: 'strip',
      theme: 'dark',
      accent: 'seagreen',
      corners: 'round',
      density: 'compact',
      typeface: 'serif',
      heading: 'Help',
      'heading-level': '3',
      'sources-href': 'https://example.org/sources',
      campaign: 'off',
    };
    const required = Object.entries(table).filter(([, attribute]) => !('present' in attribute));
    for (const [name] of required) assert.ok(attributeName(name) in values, name);
    const args = Object.entries(values).flatMap(([name, value]) => [`--${name}`, value]);
    const { stdout, stderr } = run('snippet', ...args, '--host', host);
    assert.equal(stderr, '');
    for (const [name, value] of Object.entries(values)) {
      assert.ok(stdout.includes(` ${name}="${value}"`), name);
    }
  });

  it('gives the hash of the script for a host, unless told otherwise', () => {
    assert.match(run('snippet', '--host', host).stdout, / integrity="sha384-.{64}" crossorigin=/);
    assert.doesNotMatch(run('snippet', '--host', host, '--no-integrity').stdout, /integrity/);
    assert.doesNotMatch(run('snippet').stdout, /integrity/);
  });

  it('prints inline styles where asked', () => {
    assert.match(run('snippet', '--format', 'static', '--styled').stdout, / style="/);
    assert.doesNotMatch(run('snippet', '--format', 'static').stdout, / style="/);
  });

  it('notes on the side that a language is a draft', () => {
    const { status, stderr, stdout } = run('snippet', '--lang', 'ko', '--format', 'static');
    assert.equal(
      stderr,
      'Note: This language is a draft: no native speaker has signed it off yet.\n',
    );
    assert.equal(status, 0);
    assert.match(stdout, /^<section lang="ko"/);
    assert.equal(run('snippet', '--format', 'static').stderr, '');
  });

  it('says on the side what the site needs once, for a marked place', () => {
    const { stderr, stdout } = run('snippet', '--format', 'div', '--host', host);
    assert.match(
      stderr,
      /^Note: Load the script once for the whole site: <script async src="https:/,
    );
    assert.doesNotMatch(stdout, /script/);
  });

  it('says its version, and how to use it with every option', () => {
    assert.deepEqual(run('--version'), { status: 0, stdout: `${version}\n`, stderr: '' });
    const { status, stdout } = run('--help');
    assert.equal(status, 0);
    for (const [name, { allowed }] of Object.entries(table)) {
      assert.match(stdout, new RegExp(`--${attributeName(name)} +${allowed}`));
    }
  });

  const refused: [args: string, said: RegExp][] = [
    ['', /^A command is missing\. Allowed: snippet, script\./],
    ['print', /^"print" is no command\. Allowed: snippet, script\./],
    ['snippet MO', /^"snippet MO" is no command\./],
    [
      'snippet --colour red',
      /^--colour is no option\. Allowed: --format, --host, --styled, --no-integrity, --lang, /,
    ],
    ['snippet --constructor 1', /^--constructor is no option\./],
    ['snippet -z', /^-z is no option\./],
    ['snippet --region', /^--region needs a value\. Allowed: an ISO 3166-2 code/],
    ['snippet --region --lang es', /^--region needs a value\./],
    ['snippet --lang= --region MO', /^--lang needs a value\. Allowed: en, es, /],
    ['snippet --region MO --region KS', /^--region stands there twice\./],
    ['snippet --styled=yes --format static', /^--styled takes no value\./],
    ['snippet --styled', /^--styled is for static alone\./],
    ['snippet --format pdf', /^format="pdf" is not known\. Allowed: script, div, iframe, static\./],
    ['snippet --theme blue', /^theme="blue" is not known\. Allowed: auto, light, dark\./],
    ['snippet --heading-level 7', /^heading-level="7" is not known\. Allowed: 2, 3, 4, 5, 6\./],
    ['snippet --accent bluish', /^accent="bluish" is not known\. Allowed: a CSS color\./],
    ['snippet --lang xx', /^lang="xx" is not known\. Allowed: en, es, fr, /],
    ['snippet --country SO', /^country="SO": no hotline is listed\. Listed countries: US, AL, /],
    ['snippet --region ON', /^region="ON" is no part of US\. Use an ISO 3166-2 code such as MO/],
    [
      'snippet --host http://files.example',
      /^host=.* Allowed: an https: address, or one of the same/,
    ],
    ['snippet --sources-href javascript:x', /^sources-href=.* Allowed: an https: address/],
  ];
  for (const [args, said] of refused) {
    it(`refuses "${args}" with one sentence, what is allowed, and nothing printed`, () => {
      const { status, stdout, stderr } = run(...args.split(' ').filter(Boolean));
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /^trafficking-help: [^\n]*\n$/);
      assert.match(stderr.replace('trafficking-help: ', ''), said);
    });
  }

  it('can be imported from where npm puts it', () => {
    assert.match(readFileSync(bin['trafficking-help']!, 'utf8'), /^#!\/usr\/bin\/env node\n/);
  });
});
