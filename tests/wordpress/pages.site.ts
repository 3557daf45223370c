import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import type { Browser, Page } from 'puppeteer-core';
import RssParser from 'rss-parser';
import { startBrowser, visit } from './screens.js';
import { addPlugin, ask, startSite, type Site } from './site.js';

const number = '1-888-373-7888';
const block = '<!-- wp:trafficking-help/card {"region":"MO"} /-->';
const words = `<!-- wp:paragraph --><p>${'A story of a town, told at length. '.repeat(30)}</p><!-- /wp:paragraph -->`;

let site: Site;
let browser: Browser;
before(async () => {
  site = await startSite();
  await addPlugin(site);
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  await site?.close();
});
beforeEach(() => void site.php(`return delete_option( 'trafficking_help' );`));

const phpText = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;

const publish = (content: string, type = 'post') =>
  site.php<number>(
    `return wp_insert_post( wp_slash( array( 'post_title' => 'A post', 'post_status' => 'publish', 'post_type' => '${type}', 'post_content' => ${phpText(content)} ) ) );`,
  );
const set = (settings: Record<string, string>) =>
  site.php(
    `return update_option( 'trafficking_help', json_decode( ${phpText(JSON.stringify(settings))}, true ) );`,
  );
const useTheme = (name: string) => site.php(`switch_theme( '${name}' ); return true;`);

/** Looks at an address as a reader; nothing may be asked of another host, and no script may fail. */
async function look<Value>(
  path: string,
  see: (page: Page) => Promise<Value>,
  { scripts = true, width = 1280 } = {},
): Promise<Value> {
  const { context, page, foreign, errors } = await visit(browser, site);
  await page.setJavaScriptEnabled(scripts);
  await page.setViewport({ width, height: 900 });
  await page.goto(site.url + path);
  const seen = await see(page);
  assert.deepEqual([foreign, errors], [[], []]);
  await context.close();
  return seen;
}

const drawn = (page: Page, count: number) =>
  page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('trafficking-help')].filter((card) =>
        card.shadowRoot?.querySelector('a[href^="tel:"]'),
      ).length === wanted,
    {},
    count,
  );

const integrityOf = (text: string) =>
  `sha384-${createHash('sha384').update(text).digest('base64')}`;

/** Runs PHP on every page, as a theme or another plugin does, while something is tried. */
async function withPlugin(code: string, tried: () => Promise<void>): Promise<void> {
  const file = join(site.folder, 'wp-content/mu-plugins/another.php');
  writeFileSync(file, `<?php ${code}`);
  try {
    await tried();
  } finally {
    rmSync(file);
  }
}

const scriptsOf = (html: string) => html.match(/<script[^>]*trafficking-help[^>]*>/g) ?? [];

for (const [kind, theme] of [
  ['a block theme', 'twentytwentythree'],
  ['a classic theme', 'twentytwentyone'],
] as const) {
  describe(`a page of ${kind}`, () => {
    before(() => void useTheme(theme));
    after(() => void useTheme('twentytwentythree'));

    it('shows the card, and the number before that', async () => {
      const path = `/?p=${publish(words + block)}`;
      await look(path, (page) => drawn(page, 1));
      const text = await look(
        path,
        (page) => page.$eval('trafficking-help', (card) => (card as HTMLElement).innerText),
        {
          scripts: false,
        },
      );
      assert.equal(
        text.trim(),
        `National Human Trafficking Hotline: ${number}. In danger right now? Call 911.`,
      );
    });

    it('shows the sentence where the card would stand, without scripts', async () => {
      for (const card of [block, '<!-- wp:shortcode -->[trafficking_help]<!-- /wp:shortcode -->']) {
        const edges = await look(
          `/?p=${publish(words + card)}`,
          (page) =>
            page.evaluate(() =>
              ['.entry-content > p', '[slot=fallback]'].map((selector) => {
                const range = document.createRange();
                range.selectNodeContents(document.querySelector(selector)!);
                return Math.round(range.getBoundingClientRect().left);
              }),
            ),
          { scripts: false },
        );
        assert.equal(edges[0], edges[1]);
      }
    });

    it('has the script once, with its hash in the address, however many cards there are', async () => {
      const path = `/?p=${publish(`${block}${words}${block}<!-- wp:shortcode -->[trafficking_help]<!-- /wp:shortcode -->`)}`;
      await look(path, (page) => drawn(page, 3));
      const [tag = '', ...more] = scriptsOf((await ask(site.url + path)).text);
      assert.deepEqual(more, []);
      assert.match(tag, / async /);
      assert.match(tag, / referrerpolicy="no-referrer"/);
      const { window } = new JSDOM(tag);
      const script = window.document.querySelector('script')!;
      assert.deepEqual([script.hasAttribute('integrity'), script.crossOrigin], [false, null]);
      const { text } = await ask(script.src);
      const hash = createHash('md5').update(integrityOf(text)).digest('hex');
      assert.equal(new URL(script.src).searchParams.get('ver'), hash.slice(0, 12));
    });

    it('has no script without a card', async () => {
      for (const path of [`/?p=${publish(words)}`, '/?s=nothing', '/?p=99999']) {
        assert.deepEqual(scriptsOf((await ask(site.url + path)).text), []);
      }
    });

    it('fits a phone', async () => {
      const path = `/?p=${publish(words + block)}`;
      const overflow = await look(
        path,
        async (page) => {
          await drawn(page, 1);
          return page.evaluate(() => {
            const card = document.querySelector('trafficking-help')!.getBoundingClientRect();
            return [Math.min(0, card.left), Math.max(0, card.right - innerWidth)];
          });
        },
        { width: 320 },
      );
      assert.deepEqual(overflow, [0, 0]);
    });

    it('has the strip at the top or at the bottom, by one setting', async () => {
      for (const [place, isTop] of [
        ['top', true],
        ['bottom', false],
      ] as const) {
        set({ strip: place });
        for (const path of ['/', `/?p=${publish(words)}`]) {
          const found = await look(path, async (page) => {
            await drawn(page, 1);
            return page.evaluate(() => {
              const strip = document.querySelector('trafficking-help[layout=strip]')!;
              const header = document.querySelector('header')!;
              return Boolean(
                strip.compareDocumentPosition(header) & Node.DOCUMENT_POSITION_FOLLOWING,
              );
            });
          });
          assert.equal(found, isTop);
        }
      }
    });

    it('shows the strip once, beside a card', async () => {
      set({ strip: 'bottom' });
      const path = `/?p=${publish(words + block)}`;
      await look(path, (page) => drawn(page, 2));
      assert.equal(scriptsOf((await ask(site.url + path)).text).length, 1);
    });

    it('keeps the sentence in a reading view', async () => {
      for (const card of [block, '<!-- wp:shortcode -->[trafficking_help]<!-- /wp:shortcode -->']) {
        const { text } = await ask(`${site.url}/?p=${publish(words + card + words)}`);
        const article = new Readability(new JSDOM(text, { url: site.url }).window.document).parse();
        assert.match(article?.textContent ?? '', new RegExp(`${number}.*911`, 's'));
        assert.match(article?.content ?? '', /href="tel:\+18883737888"/);
      }
    });
  });
}

describe('the script', () => {
  it('has its hash where another host gives it out', async () => {
    const path = `/?p=${publish(block)}`;
    for (const host of ['https://cdn.example', '//cdn.example']) {
      const code = `add_filter( 'script_loader_src', function ( $src ) { return preg_replace( '~^https?://[^/]+~', '${host}', $src ); } );`;
      await withPlugin(code, async () => {
        const [tag = ''] = scriptsOf((await ask(site.url + path)).text);
        const file = 'wp-content/plugins/trafficking-help/assets/trafficking-help.js';
        const hash = integrityOf(readFileSync(join(site.folder, file), 'utf8'));
        assert.ok(tag.includes(` src="${host}/`) || tag.includes(` src='${host}/`), tag);
        assert.ok(tag.includes(` integrity="${hash}" crossorigin="anonymous"`), tag);
      });
    }
  });

  it('has none at an address on the site’s own host, however it is written', async () => {
    const path = `/?p=${publish(block)}`;
    for (const start of ['', '//127.0.0.1', 'HTTP://127.0.0.1']) {
      const code = `add_filter( 'script_loader_src', function ( $src ) { return preg_replace( '~^https?://[^/:]+(:\\d+)?~', '${start}', $src ); } );`;
      await withPlugin(code, async () => {
        const [tag = ''] = scriptsOf((await ask(site.url + path)).text);
        assert.match(tag, / async .*trafficking-help\.js/);
        assert.doesNotMatch(tag, /integrity|crossorigin/);
      });
    }
  });

  it('is the new one in a page that a cache has kept from before an update', async () => {
    const file = join(
      site.folder,
      'wp-content/plugins/trafficking-help/assets/trafficking-help.js',
    );
    const before = readFileSync(file);
    const path = `/?p=${publish(block)}`;
    appendFileSync(file, '\nwindow.isNewer = true;\n');
    try {
      await look(path, async (page) => {
        await drawn(page, 1);
        assert.equal(await page.evaluate('window.isNewer'), true);
      });
    } finally {
      writeFileSync(file, before);
    }
  });
});

describe('a theme or plugin that breaks what it is given', () => {
  const odd = ['null', 'false', '7', 'array()', 'new stdClass()'];

  it('leaves the page and the number, whatever it makes of scripts and locales', async () => {
    const path = `/?p=${publish(words + block)}`;
    for (const hook of ['script_loader_tag', 'script_loader_src', 'locale', 'plugins_url']) {
      // WordPress itself ends a page where it is to print an array or an object.
      for (const value of odd.slice(0, 3)) {
        await withPlugin(
          `add_filter( '${hook}', function ( $given ) { return is_string( $given ) && ( 'locale' === '${hook}' || false !== strpos( $given, 'trafficking-help' ) ) ? ${value} : $given; }, 5 );`,
          async () => {
            const { status, text } = await ask(site.url + path);
            assert.equal(status, 200, `${hook} ${value}`);
            assert.match(text, new RegExp(`${number}.*</html>`, 's'), `${hook} ${value}`);
          },
        );
      }
    }
  });

  it('can call each of the plugin’s functions with anything', () => {
    const wrong = site.php<string[]>(`
      foreach ( array( 'accents', 'settings-page', 'settings-fields' ) as $name ) {
        require_once WP_PLUGIN_DIR . "/trafficking-help/includes/$name.php";
      }
      global $wp_filter, $shortcode_tags;
      $called = array( $shortcode_tags['trafficking_help'], 'Trafficking_Help\\clean_settings', WP_Block_Type_Registry::get_instance()->get_registered( 'trafficking-help/card' )->render_callback );
      foreach ( $wp_filter as $hook ) {
        foreach ( $hook->callbacks as $callbacks ) {
          foreach ( $callbacks as $one ) {
            $called[] = $one['function'];
          }
        }
      }
      $wrong = array();
      $count = 0;
      foreach ( $called as $name ) {
        if ( ! is_string( $name ) || 0 !== strpos( $name, 'Trafficking_Help' ) ) { continue; }
        $count += 1;
        foreach ( ( new ReflectionFunction( $name ) )->getParameters() as $parameter ) {
          if ( $parameter->hasType() || ! $parameter->isOptional() ) { $wrong[] = $name . ' $' . $parameter->getName(); }
        }
      }
      if ( $count < 12 ) { $wrong[] = "only $count"; }
      foreach ( array( ${odd.join()}, 'trafficking-help', array( array() ), array( 'country' => array() ) ) as $value ) {
        foreach ( array( 'complete_script_tag', 'add_settings_link', 'unreadable_shortcode', 'shortcode', 'block', 'clean_settings' ) as $name ) {
          try {
            ( 'Trafficking_Help\\\\' . $name )( $value, $value, $value );
          } catch ( Throwable $error ) {
            $wrong[] = $name . ' ' . gettype( $value ) . ': ' . $error->getMessage();
          }
          if ( in_array( $name, array( 'complete_script_tag', 'unreadable_shortcode' ), true ) && ( 'Trafficking_Help\\\\' . $name )( $value ) !== $value ) {
            $wrong[] = "$name has changed what is not ours";
          }
        }
      }
      return $wrong;`);
    assert.deepEqual(wrong, []);
  });
});

describe('languages', () => {
  it('come in one script, whichever the cards of a page need', async () => {
    const card = (lang: string) => `<!-- wp:trafficking-help/card {"lang":"${lang}"} /-->`;
    for (const [content, file] of [
      [card('es') + block, 'trafficking-help.js'],
      [card('ko'), 'trafficking-help.ko.js'],
      [card('ko') + card('fr'), 'trafficking-help.all.js'],
      [card('ko') + block, 'trafficking-help.all.js'],
    ] as const) {
      const path = `/?p=${publish(content)}`;
      const tags = scriptsOf((await ask(site.url + path)).text);
      assert.equal(tags.length, 1);
      assert.ok(tags[0]!.includes(`/assets/${file}?`), tags[0]);
      await look(path, (page) => drawn(page, content.split('wp:trafficking').length - 1));
    }
  });

  it('follow the site’s locale; the card and its sentence are in one', async () => {
    const path = `/?p=${publish(block)}`;
    const expected = {
      es_MX: 'es',
      de_DE_formal: 'de',
      ja: 'en',
      ko_KR: 'ko',
      ar: 'ar',
      zh_TW: 'en',
      zh_CN: 'zh-Hans',
    };
    for (const [locale, language] of Object.entries(expected)) {
      site.php(
        `file_put_contents( WPMU_PLUGIN_DIR . '/locale.php', "<?php add_filter( 'locale', function () { return '${locale}'; } );" ); return true;`,
      );
      const seen = await look(path, async (page) => {
        await drawn(page, 1);
        return page.$eval('trafficking-help', (card) => [
          card.querySelector('[slot=fallback]')!.getAttribute('lang'),
          card.shadowRoot!.querySelector('[part~=base]')!.getAttribute('lang'),
        ]);
      });
      assert.deepEqual(seen, [language, language], locale);
    }
    site.php(`return unlink( WPMU_PLUGIN_DIR . '/locale.php' );`);
  });
});

describe('feeds and others that run no script', () => {
  it('have the sentence, and no tag of ours', async () => {
    const id = publish(words + block);
    const shortcode = publish(
      'Before.\n\n[trafficking_help country="GB"]\n\nIn a sentence: [trafficking_help layout="line"] so.',
    );
    const { text } = await ask(`${site.url}/?feed=rss2`);
    assert.doesNotMatch(text, /trafficking-help|<script|slot=/);
    const { items } = await new RssParser().parseString(text);
    const of = (post: number) =>
      items.find(({ link, guid }) => (guid ?? link)?.endsWith(`p=${post}`)) as {
        'content:encoded': string;
      };
    assert.ok(
      of(id)['content:encoded'].includes(
        `<p lang="en" dir="ltr">National Human Trafficking Hotline: <a href="tel:+18883737888" dir="ltr">${number}</a>. In danger right now? Call <a href="tel:911" dir="ltr">911</a>.</p>`,
      ),
    );
    assert.match(of(shortcode)['content:encoded'], /08000 121 700.*1-888-373-7888/s);
  });

  it('have it in Atom and in the REST API', async () => {
    const id = publish(words + block);
    const { text: atom } = await ask(`${site.url}/?feed=atom`);
    assert.ok(atom.includes(number));
    assert.doesNotMatch(atom, /<trafficking-help|<script/);
    const { text: json } = await ask(`${site.url}/?rest_route=/wp/v2/posts/${id}`);
    const { content } = JSON.parse(json) as { content: { rendered: string } };
    assert.match(
      content.rendered,
      /<trafficking-help region="MO" class="wp-block-trafficking-help-card"><p [^>]*slot="fallback">/,
    );
    assert.doesNotMatch(content.rendered, /<script/);
  });

  it('have it on pages that the AMP plugin serves', async () => {
    const id = publish(block);
    const html = site.php<string>(
      `function amp_is_request() { return true; } return do_blocks( get_post( ${id} )->post_content );`,
    );
    assert.match(html, /^<p lang="en" dir="ltr">National/);
  });

  it('show no half sentence in excerpts', async () => {
    const [withBlock, withShortcode] = [
      publish(words + block),
      publish(`${words}\n[trafficking_help]`),
    ];
    for (const id of [withBlock, withShortcode]) {
      const excerpt = site.php<string>(`return get_the_excerpt( ${id} );`);
      assert.doesNotMatch(excerpt, /trafficking|Hotline/i);
    }
  });
});

describe('a shortcode in a classic post', () => {
  it('keeps its sentence inside the tag, alone and inside a paragraph', async () => {
    const content =
      'Alone:\n\n[trafficking_help]\n\nInside [trafficking_help layout="card"] a paragraph,\nand [trafficking_help layout="line"] again.';
    const path = `/?p=${publish(content)}`;
    const texts = await look(
      path,
      (page) => page.$$eval('trafficking-help', (cards) => cards.map((card) => card.textContent)),
      { scripts: false },
    );
    assert.equal(texts.length, 3);
    for (const text of texts) assert.ok(text.includes(number));
    await look(path, (page) => drawn(page, 3));
  });
});

describe('widget areas', () => {
  it('take the block, and the shortcode in a text widget', async () => {
    useTheme('twentytwentyone');
    site.php(`
      update_option( 'widget_block', array( 2 => array( 'content' => ${phpText(block)} ), '_multiwidget' => 1 ) );
      update_option( 'widget_text', array( 2 => array( 'title' => '', 'text' => '[trafficking_help layout="strip"]', 'filter' => true, 'visual' => true ), '_multiwidget' => 1 ) );
      update_option( 'sidebars_widgets', array( 'sidebar-1' => array( 'block-2', 'text-2' ), 'wp_inactive_widgets' => array(), 'array_version' => 3 ) );
      return true;`);
    const path = `/?p=${publish(words)}`;
    await look(path, (page) => drawn(page, 2));
    assert.equal(scriptsOf((await ask(site.url + path)).text).length, 1);
    const texts = await look(
      path,
      (page) =>
        page.$$eval('.widget trafficking-help', (cards) => cards.map((card) => card.textContent)),
      { scripts: false },
    );
    assert.equal(texts.filter((text) => text.includes(number)).length, 2);
    useTheme('twentytwentythree');
  });
});

describe('what PHP and the server say of it all', () => {
  it('is nothing', () => {
    assert.deepEqual(site.complaints(), []);
    assert.deepEqual(site.calls(), []);
  });
});
