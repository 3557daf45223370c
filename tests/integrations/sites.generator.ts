import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromium } from '../browsers.mjs';
import { generate } from '../editors/generators.mjs';
import { look } from '../editors/look.mjs';
import { host } from '../editors/snippets.js';
import { pack } from '../packed.mjs';
import { serve } from '../serve.mjs';

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
const pages: Record<string, string> = {};

before(async () => {
  browser = await puppeteer.launch(await chromium());
  server = await serve(pages);
});
after(async () => {
  await browser.close();
  server.close();
});

const seen = (html: string) =>
  look(browser, { origin: server.origin, pages }, html, 'script') as Promise<string>;
const read = (path: string) => readFileSync(`integrations/${path}`, 'utf8');

const hugo = (shortcode: string) =>
  generate(
    {
      'config.toml': `[params]\ntraffickingHelp = "${host}"`,
      'content/post.md': `---\ntitle: Post\n---\nBefore.\n\n${shortcode}\n\nAfter.\n`,
      'layouts/_default/single.html': '{{ .Content }}',
      'layouts/shortcodes/trafficking-help.html': read('hugo/trafficking-help.html'),
    },
    'public/post/index.html',
    'hugo',
  ) as string;

const jekyll = (include: string) =>
  generate(
    {
      'post.md': `---\nlayout: null\n---\nBefore.\n\n${include}\n\nAfter.\n`,
      '_config.yml': `trafficking_help: ${host}`,
      '_includes/trafficking-help.html': read('jekyll/trafficking-help.html'),
    },
    '_site/post.html',
    'jekyll',
    'build',
    '--quiet',
  ) as string;

const given = `region="MO" heading-level="3" heading="A 'b' & <c>"`;
const expected =
  /<trafficking-help (?=.*region="MO")(?=.*heading-level="3")(?=.*heading="A [^"]*b[^"]* &amp; &lt;c&gt;")/;

for (const [name, make, write] of [
  ['the shortcode for Hugo', hugo, (values: string) => `{{< trafficking-help ${values} >}}`],
  [
    'the include for Jekyll',
    jekyll,
    (values: string) => `{% include trafficking-help.html ${values} %}`,
  ],
] as const) {
  describe(name, () => {
    it('becomes the card, with its attributes', async () => {
      const html = make(write(given));
      assert.match(html, expected);
      assert.equal(await seen(html), 'card');
      assert.equal(await seen(make(write(''))), 'card');
    });

    it('shows its sentence without the script', async () => {
      const html = make(write(given)).replace(/<script.*?<\/script>/, '');
      assert.equal(await seen(html), 'number as link');
    });

    it('shows no number of the United States for another country: the build stops', () => {
      assert.throws(() => make(write('country="GB"')), /fallback/);
      assert.throws(() => make(write('country="auto"')), /fallback/);
      const html = make(write('country="GB" fallback="Call 08000 121 700"'));
      assert.match(html, /<span slot="fallback">Call 08000 121 700<\/span>/);
      assert.doesNotMatch(html, /888|fallback="Call/);
    });
  });
}

describe('the plugin for Eleventy', () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'eleventy-'));
    const { path } = pack(folder);
    writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', path, '@11ty/eleventy@3.1.8'], {
      cwd: folder,
      stdio: 'ignore',
    });
    cpSync('integrations/eleventy/trafficking-help.mjs', join(folder, 'trafficking-help.mjs'));
    writeFileSync(
      join(folder, 'eleventy.config.mjs'),
      `import plugin from './trafficking-help.mjs';
      export default (config) => config.addPlugin(plugin, { host: '${host}' });`,
    );
  });
  after(() => rmSync(folder, { recursive: true }));

  function build(name: string, text: string): { html: string; said: string } {
    writeFileSync(join(folder, name), text);
    const { stderr, stdout } = spawnSync('npx', ['eleventy', `--input=${name}`], {
      cwd: folder,
      encoding: 'utf8',
    });
    rmSync(join(folder, name));
    const path = join(folder, '_site', name.replace(/\..*/, ''), 'index.html');
    try {
      return { html: readFileSync(path, 'utf8'), said: stdout + stderr };
    } catch {
      return { html: '', said: stdout + stderr };
    }
  }

  for (const [name, shortcode] of [
    ['nunjucks.njk', `{% traffickingHelp { region: 'MO', 'heading-level': '3' } %}`],
    ['plain.njk', '{% traffickingHelp %}'],
    ['markdown.md', 'Before.\n\n{% set options = 1 %}{% traffickingHelp %}\n\nAfter.'],
  ] as const) {
    it(`becomes the card in ${name}`, async () => {
      const text = name.endsWith('.md')
        ? `---\ntemplateEngineOverride: njk,md\n---\n${shortcode}`
        : shortcode;
      const { html, said } = build(name, text);
      assert.match(html, /<trafficking-help/, said);
      assert.equal(await seen(html), 'card');
    });
  }

  it('has the sentence of any country, from the directory', () => {
    const { html } = build('gb.njk', `{% traffickingHelp { country: 'GB' } %}`);
    assert.match(html, /08000 121 700/);
    assert.doesNotMatch(html, /888/);
  });

  it('stops the build for a value that is not known', () => {
    const { html, said } = build('bad.njk', `{% traffickingHelp { theme: 'blue' } %}`);
    assert.equal(html, '');
    assert.match(said, /theme="blue" is not known\. Allowed: auto, light, dark/);
  });
});
