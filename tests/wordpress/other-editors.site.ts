import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { mo } from 'gettext-parser';
import { JSDOM } from 'jsdom';
import type { Browser, Page } from 'puppeteer-core';
import {
  canvas,
  cardText,
  edit,
  insertBlock,
  signIn,
  startEditing,
  visit,
  type WordPress,
} from './screens.js';
import type { Role, Site } from './site.js';

let site: Site;
let browser: Browser;
before(async () => {
  ({ site, browser } = await startEditing());
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/** What a reader sees of a post who is nobody. */
async function read<Value>(post: number, look: (page: Page) => Promise<Value>): Promise<Value> {
  const { context, page, foreign, errors } = await visit(browser, site);
  await page.goto(`${site.url}/?p=${post}`);
  const seen = await look(page);
  assert.deepEqual([foreign, errors], [[], []]);
  await context.close();
  return seen;
}

describe('the preview', () => {
  it('has the options that PHP prints, whatever the site has set', async () => {
    const blocks = [
      {},
      { region: 'US-MO' },
      { region: 'us-mo' },
      { region: 'MO' },
      { country: 'AUTO' },
      { country: 'auto', region: 'US-MO' },
      { country: 'Auto gb' },
      { country: ' uk ' },
      { country: 'us' },
      { country: 'México' },
      { region: 'ﬂ' },
      { country: 'x'.repeat(65), region: 'x'.repeat(17) },
      { country: 'CA' },
      { country: 'US', setting: 'road' },
      { layout: 'strip', quickExit: true, accent: '#b00020' },
      { lang: 'ko', sections: 'contact talk', signs: 'all', headingLevel: '3' },
    ];
    const settings = [
      {},
      { place: 'US-MO' },
      { place: 'CA' },
      { place: 'GB', lang: 'es', accent: '#345c00', exit: 'https://exit.example/' },
      { place: 'AUTO', sources_href: 'https://sources.example/' },
    ];
    const user = await signIn(browser, site, 'administrator');
    for (const setting of settings) {
      const printed = site.php<string[]>(
        `update_option( 'trafficking_help', json_decode( '${JSON.stringify(setting)}', true ) );
         return array_map( function ( $block ) {
           return do_blocks( '<!-- wp:trafficking-help/card ' . wp_json_encode( (object) $block ) . ' /-->' );
         }, json_decode( '${JSON.stringify(blocks)}', true ) );`,
      );
      await edit(user, site);
      await user.page.evaluate((list) => {
        const { blocks: kinds, data } = (window as unknown as { wp: WordPress }).wp;
        const made = list.map((block) => kinds.createBlock('trafficking-help/card', block));
        data.dispatch('core/block-editor').insertBlocks!(made);
      }, blocks);
      const frame = await canvas(user.page);
      await cardText(frame, blocks.length - 1);
      const shown = await frame.$$eval('trafficking-help', (cards) =>
        cards.map((card) =>
          card.getAttributeNames().map((name) => `${name}=${card.getAttribute(name)}`),
        ),
      );
      printed.forEach((html, index) => {
        const card = new JSDOM(html).window.document.querySelector('trafficking-help')!;
        const wanted = card.getAttributeNames().map((name) => `${name}=${card.getAttribute(name)}`);
        // The editor names the language of the page, which readers' pages have themselves.
        const without = (list: string[]) =>
          list.filter((pair) => !/^(class=|lang=en$)/.test(pair)).sort();
        assert.deepEqual(without(shown[index]!), without(wanted), JSON.stringify(setting) + html);
      });
    }
    site.php(`return delete_option( 'trafficking_help' );`);
    await user.context.close();
  });
});

describe('other editors', () => {
  it('show the card in the frame of the site editor', async () => {
    const { page, context, errors } = await signIn(browser, site, 'administrator');
    site.php(`
      $id = wp_insert_post( wp_slash( array( 'post_title' => 'index', 'post_name' => 'index', 'post_status' => 'publish', 'post_type' => 'wp_template', 'post_content' => '<!-- wp:trafficking-help/card {"region":"MO"} /-->' ) ) );
      wp_set_object_terms( $id, 'twentytwentythree', 'wp_theme' );
      return $id;`);
    const path = 'site-editor.php?postType=wp_template&postId=twentytwentythree//index&canvas=edit';
    await page.goto(`${site.url}/wp-admin/${path}`);
    const frame = await (await page.waitForSelector(
      'iframe[name="editor-canvas"]',
    ))!.contentFrame();
    assert.match(await cardText(frame), /Call 1-888-373-7888/);
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('show the card on the widgets screen of a classic theme', async () => {
    site.php(`switch_theme( 'twentytwentyone' );
      update_option( 'widget_block', array( 2 => array( 'content' => '<!-- wp:trafficking-help/card {"region":"MO"} /-->' ), '_multiwidget' => 1 ) );
      update_option( 'sidebars_widgets', array( 'sidebar-1' => array( 'block-2' ), 'wp_inactive_widgets' => array(), 'array_version' => 3 ) );
      return true;`);
    const { page, context, errors } = await signIn(browser, site, 'administrator');
    await page.goto(`${site.url}/wp-admin/widgets.php`);
    assert.match(await cardText(page), /Call 1-888-373-7888/);
    assert.deepEqual(errors, []);
    await context.close();
    site.php(`switch_theme( 'twentytwentythree' ); return true;`);
  });

  it('speak the language of a translation, in the editor and on the settings page', async () => {
    const { page, context } = await signIn(browser, site, 'administrator');
    const folder = join(site.folder, 'wp-content/plugins/trafficking-help/languages');
    const words = { 'Country and state': 'Land und Staat', Layout: 'Gestalt' };
    const translations = {
      '': Object.fromEntries(
        Object.entries(words).map(([msgid, text]) => [msgid, { msgid, msgstr: [text] }]),
      ),
    };
    const headers = { Language: 'de_DE' };
    writeFileSync(
      join(folder, 'trafficking-help-de_DE.mo'),
      mo.compile({ charset: 'utf-8', headers, translations }),
    );
    writeFileSync(
      join(folder, 'trafficking-help-de_DE-trafficking-help-editor.json'),
      JSON.stringify({
        domain: 'messages',
        locale_data: { messages: { '': { domain: 'messages', lang: 'de' }, Layout: ['Gestalt'] } },
      }),
    );
    site.php(
      `file_put_contents( WPMU_PLUGIN_DIR . '/locale.php', "<?php add_filter( 'locale', function () { return 'de_DE'; } );" ); return true;`,
    );
    await page.goto(`${site.url}/wp-admin/options-general.php?page=trafficking-help`);
    assert.match(await page.$eval('.form-table', (table) => table.textContent), /Land und Staat/);
    const visited = { page, context, foreign: [], errors: [] };
    await edit(visited, site);
    await insertBlock(visited);
    await page.waitForSelector('::-p-xpath(//label[normalize-space()="Gestalt"])');
    site.php(`return unlink( WPMU_PLUGIN_DIR . '/locale.php' );`);
    await context.close();
  });
});

describe('a shortcode block', () => {
  it('becomes the block, with its options', async () => {
    const user = await signIn(browser, site, 'author');
    await edit(user, site);
    const made = await user.page.evaluate(() => {
      const { wp } = window as unknown as { wp: WordPress };
      const block = wp.blocks.createBlock('core/shortcode', {
        text: '[trafficking_help region="MO" heading-level="3" quick-exit]',
      });
      return wp.blocks.switchToBlockType(block, 'trafficking-help/card')[0]!.attributes;
    });
    const given = Object.fromEntries(Object.entries(made).filter(([, value]) => value));
    assert.deepEqual(given, { region: 'MO', headingLevel: '3', quickExit: true });
    await user.context.close();
  });
});

describe('a shortcode and the block made of it', () => {
  const shortcodes = [
    'country=“CA”',
    'country=&#8220;CA&#8221;',
    'country=&quot;CA&quot; lang=»fr«',
    'country="" region="mo"',
    'Quick_Exit',
    'quick-exit',
    'quick-exit=""',
    'quick-exit="on"',
    ...['off', 'OFF', 'no', 'false', '0', ' off '].map((value) => `quick-exit="${value}"`),
    'quick_exit=“off”',
    'heading=“Help” Heading_Level=’3’',
    'heading="A &amp; B" setting=‘road’',
    'signs country sections',
    'class-name="x" align="full" style="x" slot="x" sources-href="https://a.example/"',
  ];

  it('are the same card', async () => {
    const user = await signIn(browser, site, 'author');
    await edit(user, site);
    const texts = shortcodes.map((options) => `[trafficking_help ${options}]`);
    const made = await user.page.evaluate((list) => {
      const { wp } = window as unknown as { wp: WordPress };
      return list.map((text) => {
        const block = wp.blocks.createBlock('core/shortcode', { text });
        return wp.blocks.switchToBlockType(block, 'trafficking-help/card')[0]!.attributes;
      });
    }, texts);
    await user.context.close();
    const phpText = (value: unknown) => `'${JSON.stringify(value).replace(/[\\']/g, '\\$&')}'`;
    const [asShortcodes, asBlocks] = site.php<string[][]>(`
      return array(
        array_map( 'do_shortcode', json_decode( ${phpText(texts)} ) ),
        array_map( function ( $block ) {
          return do_blocks( '<!-- wp:trafficking-help/card ' . serialize_block_attributes( $block ) . ' /-->' );
        }, json_decode( ${phpText(made)}, true ) ),
      );`);
    const attributes = (html: string) => {
      const card = new JSDOM(html).window.document.querySelector('trafficking-help')!;
      return card
        .getAttributeNames()
        .filter((name) => name !== 'class')
        .map((name) => `${name}=${card.getAttribute(name)}`);
    };
    texts.forEach((text, index) => {
      assert.deepEqual(attributes(asBlocks![index]!), attributes(asShortcodes![index]!), text);
    });
    const exits = asShortcodes!.slice(4, 15).map((html) => html.includes(' quick-exit'));
    assert.deepEqual(exits, [true, true, true, true, ...Array<boolean>(7).fill(false)]);
    assert.deepEqual(attributes(asBlocks![0]!), ['country=CA']);
  });
});

describe('the classic editor', () => {
  for (const role of ['administrator', 'author'] satisfies Role[]) {
    it(`takes the shortcode, as ${role}`, async () => {
      site.php(
        `file_put_contents( WPMU_PLUGIN_DIR . '/classic.php', "<?php add_filter( 'use_block_editor_for_post', '__return_false' );" ); return true;`,
      );
      const { page, context } = await signIn(browser, site, role);
      await page.goto(`${site.url}/wp-admin/post-new.php`);
      await page.waitForFunction(
        () =>
          (
            window as unknown as {
              tinymce?: { get: (id: string) => { initialized?: boolean } | null };
            }
          ).tinymce?.get('content')?.initialized,
      );
      await page.type('#title', 'A classic post');
      await page.click('#content-html');
      await page.type(
        '#content',
        'Before.\n\n[trafficking_help region="MO"]\n\nIn a sentence: [trafficking_help layout="line"] and after.',
      );
      // From text to visual and back, where tags are lost.
      await page.click('#content-tmce');
      await page.waitForSelector('#content_ifr');
      await page.click('#content-html');
      await page.waitForSelector('#wp-content-wrap.html-active');
      await page.click('#publish');
      // The page changes its own address, too: that is no navigation to wait for.
      await page.waitForSelector('#message.updated');
      const post = Number(new URL(page.url()).searchParams.get('post'));
      await context.close();
      site.php(`return unlink( WPMU_PLUGIN_DIR . '/classic.php' );`);
      const texts = await read(post, async (reader) => [
        await cardText(reader),
        await cardText(reader, 1),
      ]);
      assert.match(texts[0]!, /Call 1-888-373-7888/);
      assert.match(texts[1]!, /1-888-373-7888/);
    });
  }
});
