import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import { buildSite } from '../../demo/site.js';

const hasJava = spawnSync('java', ['-version']).status === 0;
if (process.env.CI && !hasJava) throw new Error('With CI set, Java must be installed.');

let folder: string;
let files: string[];
/** The iframe page is no page of the site: tests/html/validity.node.ts has it. */
let pages: string[];
let documents: Map<string, Document>;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trafficking-help-'));
  await buildSite(folder);
  files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  pages = files.filter((file) => file.endsWith('.html') && !file.startsWith('dist/'));
  documents = new Map(
    pages.map((page) => {
      const html = readFileSync(join(folder, page), 'utf8');
      return [page, new JSDOM(html).window.document];
    }),
  );
});
after(() => {
  rmSync(folder, { recursive: true });
});

/** A site under a path that no page can know. */
const base = 'https://site.example/some/where/';

/** Every address in a page, as a browser resolves it. */
const addressesOf = (page: string) =>
  [...documents.get(page)!.querySelectorAll('[href], [src]')].map((element) => {
    const written = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
    return { element: element.localName, written, url: new URL(written, base + page) };
  });

/** What an address of the site lacks: its file, or the place in it. */
function missing(url: URL): string | undefined {
  const path = decodeURI(url.href.slice(base.length)).replace(/[?#].*/, '');
  if (!existsSync(join(folder, path))) return 'no file';
  const id = decodeURIComponent(url.hash.slice(1));
  if (id && !documents.get(path)?.getElementById(id)) return 'no such place';
  return undefined;
}

describe('the site', () => {
  it('has the builder first, a page for each document, and the other pages', () => {
    const markdown = ['.', 'docs', 'integrations']
      .flatMap((folder) => readdirSync(folder))
      .filter((name) => name.endsWith('.md'));
    assert.equal(pages.filter((page) => page.startsWith('docs/')).length, markdown.length);
    for (const name of ['themes', 'article', 'partner', 'sources', 'languages', 'search']) {
      assert.ok(pages.includes(`${name}.html`), name);
    }
    assert.ok(documents.get('index.html')!.querySelector('#options'));
  });

  it('has no address that leads nowhere, and none that begins at the root of the host', () => {
    const wrong: string[] = [];
    for (const page of pages) {
      const addresses = addressesOf(page);
      assert.ok(addresses.length > 10, page);
      for (const { written, url } of addresses) {
        if (!url.href.startsWith('https://site.example/')) continue;
        const lack = url.href.startsWith(base) ? missing(url) : 'outside of the site';
        if (lack) wrong.push(`${page}: ${written}: ${lack}`);
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('loads nothing from another host, and links to no script', () => {
    const wrong: string[] = [];
    for (const page of pages) {
      for (const { element, written, url } of addressesOf(page)) {
        const isOurs = url.href.startsWith(base) || written === 'data:,';
        const isLink = element === 'a' && /^(https?|tel|sms|mailto):/.test(url.href);
        if (!isOurs && !isLink) wrong.push(`${page}: <${element}> ${written}`);
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('has one policy, from which search alone differs, by one word', () => {
    const policyOf = (page: string) =>
      documents.get(page)!.querySelector('head > meta[http-equiv]')!.getAttribute('content')!;
    const strict = policyOf('index.html');
    assert.match(strict, /^default-src 'none'; script-src 'self'; style-src 'self';/);
    assert.match(strict, /require-trusted-types-for 'script'; trusted-types trafficking-help$/);
    assert.doesNotMatch(strict, /unsafe|https?:|\*/);
    for (const page of pages) {
      const policy = policyOf(page);
      const expected =
        page === 'search.html'
          ? strict.replace(`script-src 'self'`, `script-src 'self' 'wasm-unsafe-eval'`)
          : strict;
      assert.equal(policy, expected, page);
    }
  });

  it('has no script, style or handler inside a page', () => {
    for (const [page, document] of documents) {
      for (const element of document.querySelectorAll('*')) {
        const { localName, attributes, outerHTML } = element;
        const isInline =
          localName === 'style' || (localName === 'script' && !element.hasAttribute('src'));
        const names = [...attributes].map(({ name }) => name);
        assert.ok(!isInline && !names.some((name) => /^(style$|on)/.test(name)), page + outerHTML);
      }
    }
  });

  it('says in the header of every page where it is, and links to all parts', () => {
    const parts = new Set<string>();
    for (const [page, document] of documents) {
      assert.equal(document.querySelectorAll('header.site').length, 1, page);
      assert.equal(document.querySelectorAll('main').length, 1, page);
      assert.equal(document.querySelectorAll('h1').length, 1, page);
      assert.match(document.title, /^[^·]+ · trafficking-help$/);
      const links = [...document.querySelectorAll('header.site nav a')];
      parts.add(links.map(({ textContent }) => textContent).join());
      const current = links.filter((link) => link.hasAttribute('aria-current'));
      assert.equal(current.length, 1, page);
      const here = new URL(current[0]!.getAttribute('href')!, base + page).href.slice(base.length);
      const isDocs = page.startsWith('docs/');
      assert.equal(here, isDocs ? 'docs/index.html' : page);
      assert.equal(current[0]!.getAttribute('aria-current'), here === page ? 'page' : 'true');
      const shelf = document.querySelector('.shelf [aria-current="page"]');
      assert.equal(shelf !== null, isDocs, page);
    }
    assert.equal(parts.size, 1);
  });

  it('has no name that blockers hide', () => {
    const hidden = /(^|[-_./])(ads?|banner|sponsor|popup|track(er|ing)?|beacon|stats)($|[-_./])/i;
    const names = [...documents.values()].flatMap((document) =>
      [...document.querySelectorAll('[id], [class]')].flatMap(({ id, classList }) => [
        id,
        ...classList,
      ]),
    );
    assert.ok(names.length > 100);
    assert.deepEqual(
      [...files, ...names].filter((name) => hidden.test(name)),
      [],
    );
  });

  it('says what static hosts must be told', () => {
    const told = readFileSync(join(folder, '_headers'), 'utf8');
    assert.match(told, /^\/dist\/\*\n {2}Access-Control-Allow-Origin: \*$/m);
    assert.ok(existsSync(join(folder, '.nojekyll')));
  });
});

// The checker is in Java. Like the second and third browser it runs where that is installed.
if (hasJava) {
  it('has nothing in it that the Nu HTML checker objects to', () => {
    const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
    const paths = pages.map((page) => join(folder, page));
    const { stdout, stderr } = spawnSync(
      'java',
      ['-jar', jar, '--format', 'json', '--stdout', ...paths],
      { encoding: 'utf8', maxBuffer: 1e8 },
    );
    assert.equal(stderr, '');
    // Chromium's; the checker of 25.11.25 does not know them.
    const unknown = /Unrecognised directive-name: "require-trusted-types-for"/;
    const { messages } = JSON.parse(stdout) as {
      messages: { url: string; lastLine: number; message: string }[];
    };
    assert.deepEqual(
      messages
        .filter(({ message }) => !unknown.test(message))
        .map(({ url, lastLine, message }) => `${url.split(folder)[1]}:${lastLine} ${message}`),
      [],
    );
  });
}
