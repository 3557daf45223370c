import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { languages } from '../../src/locales/languages.js';
import { audit } from '../../build/release/audit.mjs';
import { arriving } from '../documents/documents.js';
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

  /** What comes with the package for people, by its path. */
  const documents = () =>
    files
      .filter((file) => file.endsWith('.md'))
      .map((path): [string, string] => [path, readFileSync(path, 'utf8')]);

  it('holds what its documents name, or they say that only the repository does', () => {
    const frameworks = readFileSync('docs/frameworks.md', 'utf8');
    const [, listed = ''] = /not in the package: (.*?)\.\n/s.exec(frameworks) ?? [];
    const repository = [...listed.matchAll(/`(.*?)`/g)].map(([, path]) => path!);
    assert.ok(repository.length > 0);
    const outside = (path: string) => repository.some((start) => path.startsWith(start));
    for (const [document, text] of documents()) {
      const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, path]) =>
        join(dirname(document), path!),
      );
      const spans = [
        ...text.matchAll(/`((?:\.ci|\.github|build|demo|dist|docs|src|tests)\/[\w./-]*)`/g),
      ];
      for (const path of new Set([...links, ...spans.map(([, path]) => path!)])) {
        const inside = files.some((file) => file === path || file.startsWith(path));
        assert.ok(inside || outside(path) || arriving.includes(path), `${document}: ${path}`);
      }
    }
  });

  it('has what its documents import', () => {
    const names = documents().flatMap(([, text]) =>
      [...text.matchAll(/['`](trafficking-help\/[\w./-]+)['`]/g)].map(([, name]) => name!),
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
        !/^(dist\/|docs\/[\w-]+\.md$|README\.md$|LICENSE$|CHANGELOG\.md$|integrations\/(?!wordpress)[\w./-]+$|SECURITY\.md$|package\.json$)/.test(
          file,
        ) ||
        (file.startsWith('dist/esm/') &&
          !existsSync(file.replace('dist/esm/', 'src/').replace(/(\.d\.ts|\.js)$/, '.ts'))),
    );
    assert.deepEqual(strange, []);
  });
});
