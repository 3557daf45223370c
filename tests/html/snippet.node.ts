import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it, mock } from 'node:test';
import fastCheck from 'fast-check';
import { allLocales } from '../../src/html/all-locales.js';
import { formats, snippet, type SnippetRequest } from '../../src/html/index.js';
import { languages } from '../../src/locales/languages.js';

const host = 'https://files.example/1.2.3/';

function make(attributes: Record<string, string>, more: Partial<SnippetRequest> = {}) {
  return snippet({ format: 'script', attributes, host, ...more });
}

const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;

describe('the script snippet', () => {
  it('is the one that README.md shows first', () => {
    const readme = readFileSync('README.md', 'utf8').replace(/\s+/g, '');
    const { html } = make({ region: 'MO' }, { host: '' });
    assert.ok(readme.includes(html.replace(/\s+/g, '')), html);
  });

  it('is the script and, on the same line, the tag with the fallback inside', () => {
    assert.equal(
      make({ region: 'MO' }).html,
      '<script async src="https://files.example/1.2.3/trafficking-help.js" referrerpolicy="no-referrer"></script>' +
        '<trafficking-help region="MO"><span slot="fallback">National Human Trafficking Hotline: <a href="tel:+18883737888" dir="ltr">1-888-373-7888</a>. In danger right now? Call <a href="tel:911" dir="ltr">911</a>.</span></trafficking-help>',
    );
  });

  it('prints no attribute that is the default', () => {
    const { html } = make({
      country: 'us',
      setting: 'General',
      sections: 'contact, signs steps',
      signs: '6',
      layout: 'card',
      theme: 'auto',
      accent: '',
      corners: 'soft',
      density: 'comfortable',
      typeface: 'system',
      heading: ' ',
      'heading-level': '2',
      region: '',
    });
    assert.match(html, /<trafficking-help>/);
  });

  it('prints what differs, with the language as it is listed', () => {
    const { html } = make({
      signs: 'all',
      lang: 'ES_mx',
      sections: 'signs contact',
      theme: 'dark',
    });
    assert.match(
      html,
      /<trafficking-help lang="es" sections="signs contact" signs="all" theme="dark">/,
    );
  });

  it("marks the fallback's language where one is chosen, and its direction", () => {
    assert.match(make({ lang: 'ar' }).html, /<span slot="fallback" lang="ar" dir="rtl">/);
    assert.match(make({ lang: 'en' }).html, /<span slot="fallback" lang="en" dir="ltr">/);
    assert.match(make({}).html, /<span slot="fallback">/);
  });

  it('names the script of its language, which exists, with its hash', () => {
    for (const lang of languages) {
      const { file, html } = make({ lang }, { integrity });
      assert.ok(existsSync(`dist/${file}`), file);
      // The title of the language is in it, whatever escapes the build has written it with.
      const { heading } = allLocales.get(lang)!;
      const decoded = readFileSync(`dist/${file}`, 'utf8').replace(
        /\\(?:u([\da-f]{4})|x([\da-f]{2}))/gi,
        (_, long: string, short: string) => String.fromCharCode(Number.parseInt(long || short, 16)),
      );
      assert.ok(decoded.includes(heading), `${lang}: ${heading}`);
      assert.ok(
        html.startsWith(
          `<script async src="${host}${file}" integrity="${integrity[file]}" crossorigin="anonymous" referrerpolicy="no-referrer"></script>`,
        ),
        html,
      );
    }
  });

  it('takes files from beside the page, from a path and from a host', () => {
    const source = (given: string) => / src="([^"]*)"/.exec(make({}, { host: given }).html)![1];
    assert.equal(source(''), 'trafficking-help.js');
    assert.equal(source('/files'), '/files/trafficking-help.js');
    assert.equal(
      source('https://a.example/b?c="d'),
      'https://a.example/b?c=&quot;d/trafficking-help.js',
    );
  });
});

describe('the div snippet', () => {
  it('is a marked place without the script, which the site loads once', () => {
    const { html, script } = make({ region: 'MO', 'heading-level': '3' }, { format: 'div' });
    assert.match(html, /^<div data-trafficking-help data-region="MO" data-heading-level="3"><p>/);
    assert.doesNotMatch(html, /script|slot/);
    assert.equal(
      script,
      `<script async src="${host}trafficking-help.js" referrerpolicy="no-referrer"></script>`,
    );
    const allowing = make({ heading: 'Ours', 'quick-exit': '' }, { format: 'div' }).script;
    assert.equal(
      allowing,
      `<script async src="${host}trafficking-help.js" referrerpolicy="no-referrer" data-allow="heading quick-exit"></script>`,
    );
    const line = make({ layout: 'line' }, { format: 'div' }).html;
    assert.match(line, /^<span data-trafficking-help data-layout="line"><span>/);
  });
});

describe('the script of marked places', () => {
  it('allows what the place uses of what a user of the site could misuse, and no more', () => {
    const allowed = (attributes: Record<string, string>, format: 'div' | 'script' = 'div') => {
      const { html, script } = make(attributes, { format });
      return / data-allow="([^"]*)"/.exec(html + script)?.[1];
    };
    assert.equal(allowed({ region: 'MO', accent: 'seagreen' }), undefined);
    assert.equal(allowed({ heading: 'Help' }), 'heading');
    assert.equal(
      allowed({ heading: 'Help', 'quick-exit': '', 'sources-href': 'https://a.example/' }),
      'heading sources-href quick-exit',
    );
    // The site has written its own tag.
    assert.equal(allowed({ heading: 'Help', 'quick-exit': '' }, 'script'), undefined);
  });
});

describe('the iframe snippet', () => {
  const { html } = make(
    { region: 'MO', lang: 'es', heading: 'A "title" & more' },
    { format: 'iframe' },
  );

  it('has the options in the address', () => {
    const address = /<iframe src="([^"]*)"/.exec(html)![1]!.replace(/&amp;/g, '&');
    const { origin, pathname, searchParams } = new URL(address);
    assert.equal(origin + pathname, `${host}embed.html`);
    assert.deepEqual(
      [...searchParams],
      [
        ['lang', 'es'],
        ['region', 'MO'],
        ['heading', 'A "title" & more'],
      ],
    );
  });

  it('has a title, the sandbox that lets readers call, and the number beside it', () => {
    assert.match(html, / title="A &quot;title&quot; &amp; more"/);
    assert.match(
      html,
      / sandbox="allow-scripts allow-popups allow-top-navigation-by-user-activation"/,
    );
    assert.match(html, /<p data-trafficking-help-fallback lang="es" dir="ltr">.*tel:\+18883737888/);
  });

  it('has its script beside its page, with its hash', () => {
    const tag = (more: Partial<SnippetRequest>) =>
      /^<script [^>]*><\/script>/.exec(make({}, { format: 'iframe', ...more }).html)?.[0];
    assert.equal(
      tag({}),
      `<script async src="${host}frame.js" referrerpolicy="no-referrer"></script>`,
    );
    assert.equal(
      tag({ integrity }),
      `<script async src="${host}frame.js" integrity="${integrity['frame.js']}" crossorigin="anonymous" referrerpolicy="no-referrer"></script>`,
    );
  });

  it('is as wide as there is room, by what no policy forbids and no theme has a rule for', () => {
    assert.match(html, / width="100%" height="600" frameborder="0"/);
  });

  it('asks for the frame without a referrer', () => {
    assert.match(html, /<iframe [^>]* referrerpolicy="no-referrer"/);
  });
});

describe('every snippet', () => {
  const requests: Record<string, string>[] = [
    {},
    { region: 'MO', lang: 'es' },
    { layout: 'strip' },
    { layout: 'line' },
    { heading: 'a\n\n    b {{ c }} {% d %} {e}' },
  ];

  it('with a script is one line, without a comment and words in a script or a style', () => {
    for (const format of ['script', 'div', 'iframe'] as const) {
      for (const attributes of requests) {
        const { html, script } = make(attributes, { format });
        for (const text of [html, script]) {
          assert.doesNotMatch(text, /\n|<!--|<script[^>]*>[^<]| style=/);
        }
      }
    }
  });

  it('has no blank line, no line that begins with a space, and no open `<br>`', () => {
    for (const styled of [false, true]) {
      for (const attributes of requests) {
        const { html } = make(attributes, { format: 'static', styled });
        assert.doesNotMatch(html, /\n\s|<br>|<!--/);
      }
    }
  });

  it('has no brace, which template languages take for their own', () => {
    for (const format of formats) {
      for (const attributes of requests) {
        assert.doesNotMatch(make(attributes, { format, styled: true }).html, /[{}]/);
      }
    }
  });
});

describe('what is wrong with a request', () => {
  const problems = (attributes: Record<string, string>, more: Partial<SnippetRequest> = {}) =>
    make(attributes, more).problems.join('\n');

  it('is said in the answer with what is allowed, and not on the console', () => {
    const warn = mock.method(console, 'warn', () => undefined);
    assert.equal(problems({ region: 'MO', lang: 'ko' }), '');
    assert.match(
      problems({ theme: 'blue' }),
      /theme="blue" is not known\. Allowed: auto, light, dark\./,
    );
    assert.match(problems({ lang: 'xx' }), /lang="xx" is not known\. Allowed: en, es, /);
    assert.match(problems({ lang: 'zh-TW' }), /lang="zh-TW"/);
    assert.match(problems({ region: 'ON' }), /region="ON" is no part of US/);
    assert.match(problems({ region: 'US-MO', country: 'CA' }), /is no part of CA/);
    assert.match(
      problems({ country: 'SO' }),
      /country="SO": no hotline is listed\. Listed countries: US, AL/,
    );
    assert.match(problems({ colour: 'red' }), /colour is no attribute\. Allowed: lang, country, /);
    assert.match(problems({ constructor: 'x' }), /constructor is no attribute/);
    assert.match(problems({ accent: 'red; } * {' }), /accent=.* Allowed: a CSS color/);
    assert.match(problems({ 'sources-href': 'javascript:alert(1)' }), /sources-href=/);
    assert.match(problems({ a: '1', theme: 'b' }), /a is no attribute.*\ntheme="b"/);
    assert.equal(warn.mock.callCount(), 0);
    warn.mock.restore();
  });

  it('is not printed', () => {
    for (const format of formats) {
      const { html } = make({ theme: 'blue', onclick: 'x()', accent: 'bluish' }, { format });
      assert.doesNotMatch(html, /blue|bluish|onclick|x\(\)/);
    }
  });

  it('can be its host', () => {
    assert.match(
      problems({}, { host: 'http://files.example/' }),
      /host=.*Allowed: an https: address/,
    );
    assert.match(problems({}, { host: 'javascript:alert(1)//' }), /host=/);
    assert.match(problems({}, { host: 'data:text/html,' }), /host=/);
    for (const good of ['', '/a/', '../a', 'http://localhost:8000/dist/', '//files.example/']) {
      assert.equal(problems({}, { host: good }), '', good);
    }
  });

  it('leaves colours alone that browsers know', () => {
    for (const color of [
      'seagreen',
      'TOMATO',
      '#abc',
      '#7a1fa2ff',
      'rgb(1 2 3 / 50%)',
      'oklch(0.55 0.1 200)',
      'color-mix(in oklab, red 20%, rgb(0 0 0))',
    ]) {
      assert.equal(problems({ accent: color }), '', color);
      assert.ok(make({ accent: color }).html.includes(`accent="${color}"`), color);
    }
  });

  it('lets no accent into a style that means something else there, or loads something', () => {
    for (const accent of [
      'currentcolor',
      'c\\75rrentcolor',
      'var(--brand)',
      'env(brand)',
      'attr(data-brand)',
      'url(https://evil.example)',
      'color-mix(in srgb, url(https://evil.example), red)',
      'color-mix(in srgb, var(--brand), red)',
      'color-mix(in srgb, currentcolor, red)',
      'rgb(from currentcolor r g b)',
      "rgb((';}))",
      'rgb(0 0 0) url(x)',
      'calc(1)',
      `rgb(${'('.repeat(20)}${')'.repeat(20)} var(--x))`,
      `rgb(0 0 0${' '.repeat(200)})`,
      'rgb(0 0 0',
    ]) {
      assert.match(problems({ accent }, { format: 'static', styled: true }), /^accent/, accent);
      const { html } = make({ accent }, { format: 'static', styled: true });
      assert.ok(html.includes('border: 2px solid #0c2f66'), html);
    }
  });

  it('says whether a native speaker has signed the language off', () => {
    assert.equal(make({}).languageStatus, 'reviewed');
    assert.equal(make({ lang: 'ko' }).languageStatus, 'draft');
  });
});

describe('any text in any attribute', () => {
  it('changes no number and opens no tag', () => {
    const names = ['heading', 'sources-href', 'accent', 'region', 'country', 'lang', 'theme', 'x'];
    const nasty = fastCheck.oneof(
      fastCheck.string(),
      fastCheck.string({
        unit: fastCheck.constantFrom('<', '>', '"', "'", '&', '-', '!', '/', 'a'),
      }),
      fastCheck.constantFrom('</script><script>x()</script>', '"><img src=x>', '--></p>'),
    );
    fastCheck.assert(
      fastCheck.property(
        fastCheck.dictionary(fastCheck.constantFrom(...names), nasty),
        fastCheck.constantFrom(...formats),
        fastCheck.boolean(),
        (attributes, format, styled) => {
          const { html } = make(attributes, { format, styled });
          const tags = [...html.matchAll(/<\/?([a-z][\w-]*)/gi)].map(([, name]) => name!);
          const own =
            'trafficking-help script iframe div section span p br a b strong ul li h2 h3 h4 h5 h6'.split(
              ' ',
            );
          for (const name of tags) assert.ok(own.includes(name), `${name} in ${html}`);
          for (const [, number] of html.matchAll(/href="(?:tel|sms):([^"]*)"/g)) {
            assert.match(number!, /^\+?\d{2,15}$/);
          }
        },
      ),
    );
  });
});
