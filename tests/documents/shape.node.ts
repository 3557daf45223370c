import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse as parseYaml } from 'yaml';
import { document, documents, nodes } from './documents.js';

const pages = documents.filter(({ path }) => path.startsWith('docs/'));
/** The most lines of a document. */
const limit = (path: string) =>
  path === 'README.md' ? 150 : path === 'CONTRIBUTING.md' ? 200 : 199;
const ours = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'SUPPORT.md'].map(document);

describe('each page', () => {
  for (const page of [...ours, ...pages]) {
    it(`has one title, a sentence about itself, and an end: ${page.path}`, () => {
      const titles = nodes(page, 'heading').filter(({ depth }) => depth === 1);
      assert.equal(titles.length, 1);
      const [first, second] = page.tree.children;
      assert.equal(first, titles[0]);
      assert.equal(second?.type, 'paragraph');
      const lines = page.text.trimEnd().split('\n').length;
      assert.ok(lines <= limit(page.path), `${lines} lines`);
    });

    it(`steps down its headings one by one: ${page.path}`, () => {
      let level = 0;
      for (const { depth, position } of nodes(page, 'heading')) {
        assert.ok(depth <= level + 1, `line ${position?.start.line}`);
        level = depth;
      }
    });

    it(`says of each picture what is in it: ${page.path}`, () => {
      for (const { alt, url } of nodes(page, 'image')) assert.ok((alt ?? '').length > 10, url);
    });
  }
});

describe('docs/README.md', () => {
  it('lists every page', () => {
    const listed = nodes(document('docs/README.md'), 'link').map(({ url }) => `docs/${url}`);
    const missing = pages.filter(({ path }) => path !== 'docs/README.md' && !listed.includes(path));
    assert.deepEqual(
      missing.map(({ path }) => path),
      [],
    );
  });
});

describe('README.md', () => {
  it('leads each of five readers to one page', () => {
    const section = document('README.md').text.split('## Read on')[1]!.split('\n## ')[0]!;
    const rows = section.split('\n').filter((line) => /^\| an? /.test(line));
    assert.equal(rows.length, 5);
    for (const row of rows) assert.equal(row.match(/\]\(/g)?.length, 1, row);
  });
});

describe('CITATION.cff', () => {
  it('has what the format requires, and the licence of the package', () => {
    const citation = parseYaml(readFileSync('CITATION.cff', 'utf8')) as Record<string, unknown>;
    const { license } = JSON.parse(readFileSync('package.json', 'utf8')) as { license: string };
    for (const key of ['cff-version', 'message', 'title', 'authors']) assert.ok(citation[key], key);
    assert.equal(citation.license, license);
  });
});
