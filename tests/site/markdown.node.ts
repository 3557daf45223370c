import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { docs } from '../../demo/docs.js';
import { render } from '../../demo/markdown.js';

const html = (text: string) => render(text, (href) => ({ href })).html;

/** What is made of a repository that has these files, and a package.json. */
function docsOf(files: Record<string, string>, manifest: object = {}) {
  const root = mkdtempSync(join(tmpdir(), 'trafficking-help-'));
  try {
    for (const [path, text] of Object.entries({
      'package.json': JSON.stringify(manifest),
      ...files,
    })) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return docs(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

const linkOf = (files: Record<string, string>, file: string, manifest?: object) =>
  docsOf(files, manifest)
    .find((doc) => doc.file === file)!
    .html.replace(/<h1.*?<\/h1>\n/, '');

describe('the Markdown of the docs', () => {
  it('has the ids that GitHub gives to headings', () => {
    const text = `# One, two: three
## \`quick-exit\` & *more*
## A US state's line
## C'est ça — déjà
## 中文 標題
## Twice
## Twice
### Twice-1
## [A link](https://a.example) in it
## under_score  and  spaces
## 1.0 (2026)`;
    const { headings } = render(text, (href) => ({ href }));
    assert.deepEqual(
      headings.map(({ id }) => id),
      [
        'one-two-three',
        'quick-exit--more',
        'a-us-states-line',
        'cest-ça--déjà',
        '中文-標題',
        'twice',
        'twice-1',
        'twice-1-1',
        'a-link-in-it',
        'under_score--and--spaces',
        '10-2026',
      ],
    );
  });

  it('has tables and code that scroll in themselves, each with a name of its own', () => {
    const made = html(
      '# A\n\n| a |\n|---|\n| 1 |\n\n## B <&"\n\n```sh\nnpm ci\n```\n\n```\nx\n```\n\n    indented\n',
    );
    assert.match(
      made,
      /<div class="scroll" role="region" tabindex="0" aria-label="Table 1: A"><table>/,
    );
    assert.match(
      made,
      /<pre role="group" tabindex="0" aria-label="Code 1: B &lt;&amp;&quot;" translate="no"><code class="language-sh">npm ci\n/,
    );
    assert.match(made, /aria-label="Code 2: B /);
    assert.match(made, /aria-label="Code 3: B .*><code>indented\n/);
  });

  it('has no style that the policy would not apply, and keeps what it said', () => {
    const made = html('| a | b | c |\n|---|:-:|--:|\n| 1 | 2 | 3 |\n');
    assert.doesNotMatch(made, /style=/);
    assert.match(made, /<td>1<\/td>\n<td class="to-center">2<\/td>\n<td class="to-right">3<\/td>/);
  });

  it('shows markup that is code as text, and fills in nothing', () => {
    const made = html(
      '# A\n\n```html\n<script>{{ title }} {% x %}</script> $& $1\n```\n\n`<b>` {{ x }}\n',
    );
    assert.ok(made.includes('&lt;script&gt;{{ title }} {% x %}&lt;/script&gt; $&amp; $1\n</code>'));
    assert.ok(made.includes('<code>&lt;b&gt;</code> {{ x }}'));
  });
});

describe('the docs', () => {
  it('begin with the index, in its order and groups, then by title; front matter is not shown', () => {
    const found = docsOf({
      'README.md': '# tool',
      'SECURITY.md': '# Security',
      'docs/README.md':
        '---\ntags: [x]\n---\n# All docs\n\n## Editors\n\n[b](b.md#x)\n\n## Others\n\n[tool](../README.md) [b](b.md)',
      'docs/a.md': '# Zebra',
      'docs/b.md': '# Second',
    });
    assert.deepEqual(
      found.map(({ title, url, group }) => [title, url, group]),
      [
        ['All docs', 'docs/index.html', ''],
        ['Second', 'docs/b.html', 'Editors'],
        ['Overview', 'docs/readme.html', 'Others'],
        ['Security', 'docs/security.html', 'More'],
        ['Zebra', 'docs/a.html', 'More'],
      ],
    );
    assert.doesNotMatch(found[0]!.html, /tags/);
  });

  it('begin with the README where there is no index', () => {
    assert.deepEqual(
      docsOf({ 'README.md': '# tool' }).map(({ url }) => url),
      ['docs/index.html'],
    );
  });

  it('link to each other, to pages of the site, and to pictures that are copied', () => {
    const files = {
      'docs/a.md':
        '# A\n\n[b](b.md#c) [s](../SECURITY.md) [t](../demo/themes.njk#dark) [h](#a) [w](https://w.example/x.md) ![p](../demo/card.png) ![q](q.png)',
      'docs/b.md': '# B',
      'docs/q.png': '',
      'SECURITY.md': '# S\n\n[a](docs/a.md)',
      'demo/themes.njk': '',
      'demo/card.png': '',
    };
    assert.deepEqual(
      [...linkOf(files, 'docs/a.md').matchAll(/(?:href|src)="(.*?)"/g)].map(([, url]) => url),
      [
        'b.html#c',
        'security.html',
        '../themes.html#dark',
        '#a',
        'https://w.example/x.md',
        '../card.png',
        'q.png',
      ],
    );
    assert.match(linkOf(files, 'SECURITY.md'), /href="a.html"/);
  });

  it('link to source files where package.json says where they are, else name them', () => {
    const files = {
      'docs/a.md': '# A\n\n[the code](../src/x.ts) [src/x.ts](../src/x.ts)',
      'src/x.ts': '',
    };
    assert.equal(
      linkOf(files, 'docs/a.md'),
      '<p>the code (<code>src/x.ts</code>) <code>src/x.ts</code></p>\n',
    );
    for (const repository of [
      'github:owner/name',
      { type: 'git', url: 'git+https://github.com/owner/name.git' },
      'https://github.com/owner/name',
    ]) {
      assert.match(
        linkOf(files, 'docs/a.md', { repository }),
        /<a href="https:\/\/github.com\/owner\/name\/blob\/HEAD\/src\/x.ts">the code<\/a>/,
      );
    }
  });

  it('are not built with a link to nothing, without a title, or two as one page', () => {
    assert.throws(
      () => docsOf({ 'docs/a.md': '# A\n\n[b](b.md)' }),
      /docs\/a\.md links to b\.md, which is not there/,
    );
    assert.throws(
      () => docsOf({ 'docs/a.md': '# A\n\n![b](b.png)' }),
      /docs\/a\.md links to b\.png/,
    );
    assert.throws(() => docsOf({ 'docs/a.md': 'A' }), /docs\/a\.md has no title/);
    assert.throws(
      () => docsOf({ 'docs/security.md': '# A', 'SECURITY.md': '# B' }),
      /one page .*SECURITY\.md/,
    );
  });
});
