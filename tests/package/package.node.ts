import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { listedCountries, listedRegions } from '../../src/directory/find.js';
import { entriesAsOf } from '../../src/directory/report.js';
import { languages } from '../../src/locales/languages.js';
import { audit } from '../../build/release/audit.mjs';
import { pack } from '../packed.mjs';

/** The package by its own name, as its users import it. */
const load = (path: string) => import(path) as Promise<Record<string, unknown>>;

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, string | Record<string, string>>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  scripts: Record<string, string>;
} & Record<'customElements' | 'web-types' | 'types' | 'unpkg' | 'jsdelivr', string>;

describe('the package', () => {
  it('gives each language under its name', async () => {
    for (const language of languages) {
      const { default: messages } = await load(`trafficking-help/locales/${language}`);
      assert.equal(typeof (messages as { heading: string }).heading, 'string', language);
    }
  });

  it('gives the class without registering it', async () => {
    const { TraffickingHelp } = await load('trafficking-help');
    assert.equal(typeof TraffickingHelp, 'function');
    const registry = globalThis.customElements as CustomElementRegistry | undefined;
    assert.equal(registry?.get('trafficking-help'), undefined);
  });

  it('needs Lit and nothing else, and runs nothing when it is installed', () => {
    assert.deepEqual(Object.keys(manifest.dependencies), ['lit']);
    const installing = Object.keys(manifest.scripts).filter((name) => /install|prepare/.test(name));
    assert.deepEqual(installing, []);
  });

  it('needs nothing that npm knows a vulnerability of', (test) => {
    const { known, why } = audit();
    // Some registries do not know; the workflow of the gate asks again.
    if (known === undefined) test.diagnostic(`npm audit: ${why}`);
    else assert.equal(known, 0);
  });
});

describe('README.md', () => {
  it('names every listed country', () => {
    const readme = readFileSync('README.md', 'utf8');
    const named = [...readme.matchAll(/\(`([A-Z]{2})`\)/g)].map(([, code]) => code!);
    assert.deepEqual(named.sort(), [...listedCountries].sort());
    const [, contacts, countries] = /(\d+) contacts in (\d+) countries/.exec(readme)!;
    const listed = entriesAsOf(new Date());
    assert.deepEqual([contacts, countries].map(Number), [listed.length, listedCountries.length]);
    const [, states] = /(\d+) US states and territories/.exec(readme)!;
    assert.equal(Number(states), listedRegions('US').length);
  });

  it('names the frameworks that are tried, with their major versions', () => {
    const readme = readFileSync('README.md', 'utf8');
    const named = [...readme.matchAll(/^\| (\w+) (\d+)[ ,]/gm)].map(([, name, major]) =>
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
        const path = `tests/frameworks/${name}/package.json`;
        const app = JSON.parse(readFileSync(path, 'utf8')) as typeof manifest;
        const version = { ...app.dependencies, ...app.devDependencies }[subjects[name] ?? name];
        return `${name} ${version?.split('.')[0]}`;
      });
    assert.deepEqual(named.sort(), tried.sort());
  });
});

describe('links in the documents', () => {
  /** What the hosts of repositories make of a heading. */
  const anchor = (heading: string) =>
    heading
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replace(/ /g, '-');
  const documents = readdirSync('.').filter((name) => name.endsWith('.md'));
  for (const name of documents) {
    it(`lead somewhere: ${name}`, () => {
      const links = [...readFileSync(name, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)];
      for (const [, link] of links) {
        if (/^(https?|mailto):/.test(link!)) continue;
        const [file = '', id] = link!.split('#');
        assert.ok(existsSync(file || name), link);
        if (id === undefined) continue;
        const headings = readFileSync(file || name, 'utf8').matchAll(/^#+ (.+)$/gm);
        const anchors = [...headings].map(([, heading]) => anchor(heading!));
        assert.ok(anchors.includes(id), link);
      }
    });
  }
});

describe('the packed package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  let files: string[] = [];
  let tarball: Uint8Array<ArrayBuffer>;

  before(() => {
    const packed = pack(folder);
    files = packed.files;
    tarball = new Uint8Array(readFileSync(packed.path));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('has what catalogues, editors and CDNs look for where package.json says', () => {
    for (const field of ['customElements', 'web-types', 'types', 'unpkg', 'jsdelivr'] as const) {
      assert.ok(files.includes(manifest[field].replace('./', '')), field);
    }
  });

  it('is as publint wants it', async () => {
    const { messages, pkg } = await publint({ pack: { tarball: tarball.buffer }, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('has types that every resolution finds but those of CommonJS, which Lit does not have either', async () => {
    const analysis = await checkPackage(createPackageFromTarballData(tarball), {
      excludeEntrypoints: ['./embed.html'],
    });
    assert.ok(analysis.types);
    // The profile "esm-only": no `node10`, and `require` of a module needs Node 20.19, as `engines` says.
    const problems = analysis.problems.filter(
      (problem) =>
        problem.kind !== 'CJSResolvesToESM' &&
        !('resolutionKind' in problem && problem.resolutionKind === 'node10'),
    );
    assert.deepEqual(problems, []);
  });

  it('holds what README.md names, or README.md says that only the repository does', () => {
    const readme = readFileSync('README.md', 'utf8');
    const [, listed = ''] = /not in the package: (.*?)\.\n/s.exec(readme) ?? [];
    const repository = [...listed.matchAll(/`(.*?)`/g)].map(([, path]) => path!);
    assert.ok(repository.length > 0);
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(
      ([, path]) => path!,
    );
    const spans = [...readme.matchAll(/`([\w.-]+(?:\/[\w.-]*)+|[\w-]+\.(?:md|mjs|ts))`/g)]
      .map(([, path]) => path!)
      .filter((path) => !path.startsWith('trafficking-help/'));
    for (const path of new Set([...links, ...spans])) {
      const inside = files.some((file) => file === path || file.startsWith(path));
      const outside = repository.some((start) => path.startsWith(start)) && existsSync(path);
      assert.ok(inside || outside, path);
    }
  });

  it('has what README.md imports', () => {
    const readme = readFileSync('README.md', 'utf8');
    const names = [...readme.matchAll(/['`](trafficking-help\/[\w./-]+)['`]/g)].map(
      ([, name]) => name!,
    );
    assert.ok(names.length > 2);
    for (const name of new Set(names)) {
      const entry = Object.entries(manifest.exports).find(([key]) =>
        new RegExp(`^${key.replace('.', name.split('/')[0]!).replace('*', '[\\w-]+')}$`).test(name),
      );
      assert.ok(entry, name);
    }
  });

  it('leaves out sources, tests and what a build left behind', () => {
    const strange = files.filter(
      (file) =>
        !/^(dist\/|docs\/[\w-]+\.md$|README\.md$|LICENSE$|CHANGELOG\.md$|integrations\/[\w./-]+$|SECURITY\.md$|package\.json$)/.test(
          file,
        ) ||
        (file.startsWith('dist/esm/') &&
          !existsSync(file.replace('dist/esm/', 'src/').replace(/(\.d\.ts|\.js)$/, '.ts'))),
    );
    assert.deepEqual(strange, []);
  });
});
