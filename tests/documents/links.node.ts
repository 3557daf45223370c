import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, it } from 'node:test';
import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { arriving, at, document, documents, files, leaving, nodes, parse } from './documents.js';
import type { Document } from './documents.js';

/** Addresses that have no https. */
const plain = ['http://localhost:8000/', 'http://sdvs.org.au/'];

function anchors(page: Document): string[] {
  const slugger = new GithubSlugger();
  return nodes(page, 'heading').map((heading) => slugger.slug(toString(heading)));
}

/** Why an address leads nowhere, or undefined. */
function wrongAbroad(address: string): string | undefined {
  if (plain.some((start) => address.startsWith(start))) return undefined;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isGood = url?.protocol === 'https:' && /\.[a-z]{2,}$/.test(url.hostname);
  return isGood && !/\s/.test(address) ? undefined : `${address} is no https: address`;
}

/** Why a link of a document leads nowhere, or undefined. */
function wrong(page: Document, address: string): string | undefined {
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(address)) return wrongAbroad(address);
  const [path = '', id] = address.split('#').map(decodeURIComponent);
  if (path.startsWith('/')) return `${path} is no relative path`;
  const target = path ? normalize(join(dirname(page.path), path)) : page.path;
  if (arriving.includes(target)) return undefined;
  const isThere = !path || files.includes(target);
  if (!isThere) return `${target} is no file of ours`;
  if (id === undefined) return undefined;
  const headings = anchors(path ? document(target) : page);
  return headings.includes(id) ? undefined : `${target} has no heading #${id}`;
}

function problems(page: Document): string[] {
  const links = [...nodes(page, 'link'), ...nodes(page, 'image'), ...nodes(page, 'definition')];
  return links.flatMap((link) => {
    const problem = wrong(page, link.url);
    return problem ? [`${at(page, link)}: ${problem}`] : [];
  });
}

describe('links in the documents', () => {
  for (const page of documents) {
    it(`lead somewhere: ${page.path}`, () => {
      assert.deepEqual(problems(page), []);
    });
  }

  it('are found wrong where they are', () => {
    const page = parse(
      'docs/bad.md',
      `# Bad
[a](no.md) [b](embed.md#no) [c](#no) [d](http://example.org) [e](https://nothing) ![f](../demo/no.png)
[g](../README.md#attributes) [h](#bad) [i](https://example.org/a#b) [j](/etc/passwd) [k](../..) [l][m]

[m]: //example.org
`,
    );
    const reasons = problems(page).map((problem) => problem.replace(/^\S+ /, ''));
    assert.deepEqual(reasons, [
      'docs/no.md is no file of ours',
      'docs/embed.md has no heading #no',
      'docs/bad.md has no heading #no',
      'http://example.org is no https: address',
      'https://nothing is no https: address',
      '/etc/passwd is no relative path',
      '.. is no file of ours',
      'demo/no.png is no file of ours',
      '//example.org is no https: address',
    ]);
  });

  it('wait for no page that is there, and leave out none that is gone', () => {
    // When this fails: take the names out of tests/documents/documents.ts, and of build/prose/lint.mjs.
    assert.deepEqual(
      arriving.filter((path) => existsSync(path)),
      [],
    );
    assert.deepEqual(
      leaving.filter((path) => !existsSync(path)),
      [],
    );
  });
});
