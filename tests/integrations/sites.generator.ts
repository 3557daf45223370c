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
      'post.md': `---\nlayout: null\ncountry: NO\nregion: ON\nplaces: [CA]\nempty: ''\n---\nBefore.\n\n${include}\n\nAfter.\n`,
      '_config.yml': `trafficking_help: ${host}`,
      '_includes/trafficking-help.html': read('jekyll/trafficking-help.html'),
      '_includes/around.html': '{% include trafficking-help.html %}',
      '_includes/named.html': '{% include trafficking-help.html country="US" %}',
    },
    '_site/post.html',
    'jekyll',
    'build',
    '--quiet',
  ) as string;

const given = `region="MO" heading-level="3" heading="A 'b' & <c>"`;
const expected =
  /<trafficking-help (?=.*region="MO")(?=.*heading-level="3")(?=.*heading="A [^"]*b[^"]* &amp; &lt;c&gt;")/;

/** What only one of them can be given, and what it says. */
const onlyHugo = [
  ['CA', /Give each value with its name/],
  ['country=false', /country needs text in quotes/],
  ['region=true fallback="Call"', /region needs text in quotes/],
] as const;
const onlyJekyll = [
  // What YAML makes of NO and ON.
  ['country=page.country', /country has no value/],
  ['country=page.country fallback="Call"', /country has no value/],
  ['region=page.region fallback="Call"', /region has no value/],
  ['country=page.missing', /country has no value/],
  ['country=page.places fallback="Call"', /country has no value/],
  ['country="CA" fallback=page.missing', /country="CA" needs fallback/],
  ['country="CA" fallback=page.empty', /country="CA" needs fallback/],
  ['country="CA" fallback=page.country', /country="CA" needs fallback/],
  ['country="CA" fallback=page.region', /fallback is not text/],
] as const;

for (const [name, make, write, others] of [
  [
    'the shortcode for Hugo',
    hugo,
    (values: string) => `{{< trafficking-help ${values} >}}`,
    onlyHugo,
  ],
  [
    'the include for Jekyll',
    jekyll,
    (values: string) => `{% include trafficking-help.html ${values} %}`,
    onlyJekyll,
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

    it('has the sentence that it is given, for another place or language', async () => {
      for (const values of ['country="GB"', 'region="CA-ON"', 'country="auto US"', 'lang="es"']) {
        const html = make(write(`${values} fallback="Call <b>08000 121 700</b>"`));
        assert.match(html, /<span slot="fallback">Call <b>08000 121 700<\/b><\/span>/);
        assert.match(html, /\/trafficking-help\.js"/);
        assert.doesNotMatch(html, /888|fallback="Call/);
      }
    });

    it('has its own sentence for the United States, as English', () => {
      for (const values of ['', 'country="us"', 'region="US-mo"', 'lang="en"', 'quick-exit=""']) {
        const html = make(write(values));
        assert.match(html, /<span slot="fallback" lang="en" dir="ltr">National Human/, values);
      }
    });

    it('loads the script of its language', async () => {
      const html = make(write('lang="ko" fallback="1-888-373-7888"'));
      assert.match(html, /\/trafficking-help\.ko\.js"/);
      assert.equal(await seen(html), 'card');
    });

    for (const [values, sentence] of [
      ['country="GB"', /country="GB" needs fallback/],
      ['country="auto"', /country="auto" needs fallback/],
      ['country="CA" fallback=""', /country="CA" needs fallback/],
      ['country="CA" fallback="  "', /country="CA" needs fallback/],
      ['country=""', /country has no value/],
      ['country=" " fallback="Call"', /country has no value/],
      ['region="CA-ON"', /region="CA-ON" needs fallback/],
      ['region="ON"', /region="ON" needs fallback/],
      ['region="US-ON"', /region="US-ON" needs fallback/],
      ['region=""', /region has no value/],
      ['country="US" region="CA-ON"', /region="CA-ON" needs fallback/],
      ['Country="CA"', /Country is not known\. Allowed: fallback, lang, country/],
      ['COUNTRY="CA" fallback="Call"', /COUNTRY is not known/],
      ['onclick="x"', /onclick is not known/],
      ['lang="ko"', /lang="ko" needs fallback/],
      ['lang="es"', /lang="es" needs fallback/],
      ['lang="xx" fallback="Call"', /lang="xx" is not known\. Allowed: en, es/],
      ['lang="KO" fallback="Call"', /lang="KO" is not known/],
      ...others,
    ] as const) {
      it(`stops the build: ${values}`, () => {
        assert.throws(() => make(write(values)), sentence);
      });
    }
  });
}

describe('the include for Jekyll in another include', () => {
  it('takes the parameters of that one for its own where it has none, and stops the build', () => {
    assert.throws(() => jekyll('{% include around.html title="Help" %}'), /title is not known/);
    assert.throws(() => jekyll('{% include around.html country="CA" %}'), /needs fallback/);
    assert.match(
      jekyll('{% include named.html title="Help" %}'),
      /<trafficking-help country="US">/,
    );
  });
});

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
    rmSync(join(folder, '_site'), { recursive: true, force: true });
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
    // Eleventy reads Markdown as Liquid, unless told otherwise.
    ['plain.md', 'Before.\n\n{% traffickingHelp %}\n\nAfter.'],
    ['markdown.md', `Before.\n\n{% traffickingHelp 'region', 'MO', 'signs', 3 %}\n\nAfter.`],
    [
      'nunjucks.md',
      `---\ntemplateEngineOverride: njk,md\n---\n{% traffickingHelp 'region', 'MO' %}`,
    ],
    ['exit.liquid', `{% traffickingHelp 'quick-exit', true, 'country', 'US' %}`],
  ] as const) {
    it(`becomes the card in ${name}`, async () => {
      const { html, said } = build(name, shortcode);
      assert.match(html, /<trafficking-help/, said);
      assert.equal(await seen(html), 'card');
    });
  }

  for (const [name, text] of [
    ['gb.njk', `{% traffickingHelp { country: 'GB' } %}`],
    ['gb.md', `{% traffickingHelp 'country', 'GB' %}`],
  ] as const) {
    it(`has the sentence of any country, from the directory: ${name}`, () => {
      const { html, said } = build(name, text);
      assert.match(html, /08000 121 700/, said);
      assert.doesNotMatch(html, /888/);
    });
  }

  it('has the script and the sentence of any language', async () => {
    const { html } = build('ko.md', `{% traffickingHelp 'lang', 'ko' %}`);
    assert.match(html, /\/trafficking-help\.ko\.js".*<span slot="fallback" lang="ko"/);
    assert.equal(await seen(html), 'card');
  });

  for (const [name, text, sentence] of [
    [
      'theme.njk',
      `{% traffickingHelp { theme: 'blue' } %}`,
      /theme="blue" is not known\. Allowed: auto, light, dark/,
    ],
    ['lang.md', `{% traffickingHelp 'lang', 'xx' %}`, /lang="xx" is not known/],
    ['case.njk', `{% traffickingHelp { Country: 'CA' } %}`, /Country is no attribute/],
    ['missing.njk', `{% traffickingHelp { country: missing } %}`, /country has no value/],
    ['missing.md', `{% traffickingHelp 'country', missing.code %}`, /country has no value/],
    ['named.njk', `{% traffickingHelp country=missing %}`, /Give names and values in turn/],
    ['mixed.njk', `{% traffickingHelp 'region', country=missing %}`, /region has no value/],
    ['all.njk', `{% traffickingHelp missing %}`, /Give names and values in turn/],
    ['all.md', `{% traffickingHelp missing %}`, /Give names and values in turn/],
    ['alone.md', `{% traffickingHelp 'CA' %}`, /Give names and values in turn/],
    ['empty.md', `{% traffickingHelp 'country', ' ' %}`, /country has no value/],
    ['true.njk', `{% traffickingHelp { region: true } %}`, /region has no value/],
    ['list.njk', `{% traffickingHelp { country: ['CA'] } %}`, /country has no value/],
    ['object.md', `{% traffickingHelp { country: 'CA' } %}`, /invalid syntax/],
  ] as const) {
    it(`stops the build: ${name}, ${text}`, () => {
      const { html, said } = build(name, text);
      assert.equal(html, '');
      assert.match(said, sentence);
    });
  }
});
