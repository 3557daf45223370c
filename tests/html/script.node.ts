import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { checkedOn } from '../../src/directory/countries/index.js';
import { find, listedCountries } from '../../src/directory/find.js';
import { knownCountries } from '../../src/directory/known.js';
import { script, type ScriptParts } from '../../src/html/index.js';
import { languages } from '../../src/locales/languages.js';

const parts = JSON.parse(readFileSync('dist/parts.json', 'utf8')) as ScriptParts;
const { bin, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  bin: Record<string, string>;
  version: string;
};
const dist = (name: string) => readFileSync(`dist/${name}`, 'utf8');
const withoutMap = (source: string) => source.replace(/\/\/# sourceMappingURL=.*\s*$/, '');

describe('a script of a site’s own', () => {
  it('is what the ready-made ones are, for the same languages and countries', () => {
    assert.equal(script({ parts }).source, withoutMap(dist('trafficking-help.js')));
    assert.equal(script({ parts, languages }).source, dist('trafficking-help.all.js'));
    for (const tag of languages.filter((each) => !['en', 'es'].includes(each))) {
      const { source } = script({ parts, languages: [tag] });
      assert.equal(source, dist(`trafficking-help.${tag}.js`), tag);
    }
  });

  it('says in its first line what it holds', () => {
    const [first] = script({ parts, languages: ['vi'], countries: ['MX', 'US'] }).source.split(
      '\n',
    );
    assert.equal(
      first,
      `/*! trafficking-help ${version} | en vi | US MX | numbers checked ${checkedOn} | MIT | contains Lit, BSD-3-Clause, (c) Google LLC */`,
    );
    assert.match(script({ parts }).source, /^\/\*! [^\n]* \| en es \| all \d+ countries \|/);
  });

  it('does not depend on the order of what is asked for, nor on saying it twice', () => {
    const one = script({ parts, languages: ['vi', 'es'], countries: ['US', 'CA', 'MX'] });
    const other = script({
      parts,
      languages: ['es', 'vi', 'es', 'en'],
      countries: ['MX', 'CA', 'US'],
    });
    assert.equal(one.source, other.source);
  });

  it('holds the numbers of its countries, and no other', () => {
    const { source } = script({ parts, languages: ['en'], countries: ['NZ'] });
    assert.ok(source.includes('"105"'));
    for (const country of listedCountries.filter((code) => code !== 'NZ')) {
      const { number } = find(country)!.main;
      if (number!.length > 5) assert.ok(!source.includes(number!), `${country}: ${number}`);
    }
    assert.ok(!source.includes('evidence'));
  });

  it('is ASCII, and as small as what it holds', () => {
    const { source } = script({ parts, languages: ['ar', 'hi'], countries: ['EG'] });
    assert.match(source, /^[\n\x20-\x7e]+$/);
    assert.ok(source.length < script({ parts, languages: ['ar', 'hi'] }).source.length - 20_000);
  });

  it('refuses what there is not, with what there is', () => {
    for (const [request, said] of [
      [{ languages: ['xx'] }, /^lang="xx" is not known\. Allowed: en, es, fr,/],
      [{ countries: ['ZZ'] }, /^country="ZZ" is not known\. Allowed: US, AL,/],
      [{ countries: [] }, /^country is empty\./],
      [{ languages: [] }, /^lang is empty\./],
    ] as const) {
      const { problems, source } = script({ parts, ...request });
      assert.equal(source, '');
      assert.equal(problems.length, 1);
      assert.match(problems[0]!, said);
    }
  });

  it('knows the name of every country that it may be asked for', () => {
    assert.deepEqual(knownCountries, listedCountries);
  });
});

describe('the command that makes one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'script-'));
  after(() => rmSync(folder, { recursive: true }));
  const out = join(folder, 'th.js');

  function run(args: readonly string[], env: Record<string, string> = {}) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [bin['trafficking-help']!, ...args],
      { encoding: 'utf8', env: { ...process.env, ...env } },
    );
    return { status, stdout, stderr };
  }

  it('writes the file and prints its hash', () => {
    const args = ['script', '--lang', 'en,es,vi', '--country', 'us, MX', '--out', out];
    const { status, stderr, stdout } = run(args);
    const source = readFileSync(out, 'utf8');
    assert.equal(status, 0);
    assert.equal(stderr, '');
    assert.equal(stdout, `sha384-${createHash('sha384').update(source).digest('base64')}\n`);
    const expected = script({ parts, languages: ['en', 'es', 'vi'], countries: ['US', 'MX'] });
    assert.equal(source, expected.source);
  });

  it('prints the script where no file is named, and its hash on the side', () => {
    const { status, stderr, stdout } = run(['script', '--country', 'NZ', '--lang', 'en']);
    assert.equal(status, 0);
    assert.equal(stdout, script({ parts, languages: ['en'], countries: ['NZ'] }).source);
    assert.match(stderr, /^sha384-[\w+/=]{64}\n$/);
  });

  it('gives the same bytes in another place, time zone and language', () => {
    const args = ['script', '--lang', 'ar,de', '--country', 'DE,EG'];
    const one = run(args, { TZ: 'UTC', LANG: 'C' });
    const other = run(args, { TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' });
    assert.equal(one.stdout, other.stdout);
  });

  it('ends with one sentence and 2 for a bad choice, and writes nothing', () => {
    for (const [args, said] of [
      [['--lang', 'xx'], /^trafficking-help: lang="xx" is not known\. Allowed: /],
      [['--country', 'ZZ'], /^trafficking-help: country="ZZ" is not known\. Allowed: /],
      [['--country', ','], /^trafficking-help: country is empty\. Allowed: /],
      [['--country'], /^trafficking-help: --country needs a value\./],
      [
        ['--region', 'MO'],
        /^trafficking-help: --region is no option\. Allowed: --lang, --country, --out/,
      ],
      [['--out', folder], /^trafficking-help: .*EISDIR/],
    ] as const) {
      const { status, stderr, stdout } = run(['script', ...args]);
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, said);
      assert.equal(stderr.split('\n').length, 2, stderr);
      assert.equal(stdout, '');
    }
  });
});
