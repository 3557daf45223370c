import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { regions as figures } from '../../src/content/figures.js';
import { countries } from '../../src/directory/countries/index.js';
import { listedCountries, listedRegions } from '../../src/directory/find.js';
import { regionNames } from '../../src/directory/regions.js';
import { entriesAsOf } from '../../src/directory/report.js';
import { languages } from '../../src/locales/languages.js';
import { documents } from './documents.js';

const read = (path: string) => readFileSync(path, 'utf8');

describe('docs/directory.md', () => {
  const page = read('docs/directory.md');

  it('names every listed country, and counts contacts, countries and states', () => {
    const named = [...page.matchAll(/\(`([A-Z]{2})`\)/g)].map(([, code]) => code!);
    assert.deepEqual(named.sort(), [...listedCountries].sort());
    const [, contacts, listed] = /(\d+) contacts in (\d+) countries/.exec(page)!;
    assert.deepEqual([contacts, listed].map(Number), [
      entriesAsOf(new Date()).length,
      listedCountries.length,
    ]);
    const [, states] = /(\d+) US states and territories/.exec(page)!;
    assert.equal(Number(states), listedRegions('US').length);
  });
});

describe('docs/languages.md', () => {
  const page = read('docs/languages.md');

  it('names every language, its script and its status', async () => {
    const rows = [...page.matchAll(/^\| [A-Z][^|]+ \| `([\w-]+)` +\| (.*?) +\| (\w+)/gm)];
    assert.deepEqual(
      rows.map(([, tag]) => tag),
      languages,
    );
    for (const [, tag, script, status] of rows) {
      const { default: messages } = (await import(`../../src/locales/${tag!}.ts`)) as {
        default: { reviewed: string | null };
      };
      const expected = messages.reviewed === null ? 'draft' : 'written';
      assert.equal(status, expected, tag);
      const own = ['en', 'es'].includes(tag!) ? undefined : `\`trafficking-help.${tag!}.js\``;
      if (own) assert.equal(script, own);
    }
    assert.match(page, new RegExp(`has all ${languages.length}\\.`));
  });

  it('gives sizes that are near the truth', () => {
    const size = (name: string) => gzipSync(read(`dist/${name}`), { level: 9 }).length / 1000;
    const [, one, all] = /about (\d+) kB and the one with all languages about\s+(\d+) kB/.exec(
      page,
    )!;
    assert.ok(
      Math.abs(Number(one) - size('trafficking-help.js')) < 1,
      `${size('trafficking-help.js')}`,
    );
    assert.ok(
      Math.abs(Number(all) - size('trafficking-help.all.js')) < 1,
      `${size('trafficking-help.all.js')}`,
    );
  });
});

describe('docs/frameworks.md', () => {
  it('names the frameworks that are tried, with their major versions', () => {
    const page = read('docs/frameworks.md');
    const named = [...page.matchAll(/^\| (\w+) (\d+)[ ,]/gm)].map(([, name, major]) =>
      `${name} ${major}`.toLowerCase(),
    );
    const subjects: Record<string, string> = {
      angular: '@angular/core',
      eleventy: '@11ty/eleventy',
      solid: 'solid-js',
    };
    const tried = readdirSync('tests/frameworks', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'server')
      .map(({ name }) => {
        const app = JSON.parse(read(`tests/frameworks/${name}/package.json`)) as Record<
          'dependencies' | 'devDependencies',
          Record<string, string>
        >;
        const version = { ...app.dependencies, ...app.devDependencies }[subjects[name] ?? name];
        return `${name} ${version?.split('.')[0]}`;
      });
    assert.deepEqual(named.sort(), tried.sort());
  });
});

describe('phone numbers in the documents', () => {
  const digits = (text: string) => text.replace(/\D/g, '');
  const listed = new Set(
    Object.values(countries).flatMap((lines) =>
      Object.values(lines).flatMap(({ number, spelled, text, tty }) =>
        [number, spelled, text, tty].flatMap((given) => (given ? [digits(given)] : [])),
      ),
    ),
  );
  /** Not lines: kept for fiction, or for what must not exist. */
  const fiction = /^1?\d{3}555\d{4}$|^43800000000$|^0800000000$/;

  it('are those of the directory', () => {
    const wrong = documents.flatMap(({ path, text }) =>
      [...text.matchAll(/(?:tel:|sms:)(\+?\d+)|\b(1-\d{3}-\d{3}-\d{4}|\d{3}-\d{3}-\d{4})\b/g)]
        .map(([, link, plain]) => digits((link ?? plain)!))
        .filter((number) => !fiction.test(number))
        .filter((number) => !listed.has(number) && !listed.has(`1${number}`))
        .map((number) => `${path}: ${number}`),
    );
    assert.deepEqual(wrong, []);
  });
});

describe('states in docs/directory.md', () => {
  const page = read('docs/directory.md').replace(/\s+/g, ' ');
  const named = (list: string) => list.split(/, | and /).sort();
  const name = (code: string) => regionNames.US?.[code.replace('US-', '')] ?? code;

  it('are those with lines of their own', () => {
    const [, list] = /have their own lines: ([^.]+)\./.exec(page)!;
    assert.deepEqual(named(list!), listedRegions('US').map(name).sort());
  });

  it('are those with figures', () => {
    const [, list] = /\. ([^.]+) also have their own figures/.exec(page)!;
    assert.deepEqual(named(list!), Object.keys(figures).map(name).sort());
  });
});
