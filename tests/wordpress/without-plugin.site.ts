/** What docs/wordpress.md says of WordPress without the plugin. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { snippet } from '../../src/html/index.js';
import { canvas, edit, publish, signIn, startBrowser, visit, type Visit } from './screens.js';
import { ask, startSite, type Role, type Site } from './site.js';

describe('a site without the plugin', () => {
  let site: Site;
  let browser: Browser;
  const html = (format: 'script' | 'div') => {
    const attributes = { region: 'MO' };
    return snippet({ format, attributes, host: `${site.url}/files/` });
  };
  before(async () => {
    site = await startSite('twentytwentyone');
    mkdirSync(join(site.folder, 'files'));
    cpSync('dist/trafficking-help.js', join(site.folder, 'files/trafficking-help.js'));
    browser = await startBrowser();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  /** How many cards a reader sees, and whether there is the number. */
  async function seen(post: number): Promise<[cards: number, hasNumber: boolean]> {
    const { page, context } = await visit(browser, site);
    await page.goto(`${site.url}/?p=${post}`, { waitUntil: 'networkidle0' });
    const result = await page.evaluate(() => [
      [...document.querySelectorAll('trafficking-help, [data-trafficking-help]')].filter(
        (place) => {
          // The card of a marked place stands in a root of its own.
          const card = place.shadowRoot?.querySelector('trafficking-help') ?? place;
          return card.shadowRoot?.querySelector('a[href^="tel:"]');
        },
      ).length,
      document.querySelector('.entry-content')!.textContent.includes('1-888-373-7888'),
    ]);
    await context.close();
    return result as [number, boolean];
  }

  async function inHtmlBlock(role: Role, code: string): Promise<number> {
    const user = await signIn(browser, site, role);
    await edit(user, site);
    const frame = await canvas(user.page);
    await frame.click('.block-editor-default-block-appender__content');
    await user.page.keyboard.type('/custom html');
    await user.page.waitForSelector('.components-autocomplete__result');
    await user.page.keyboard.press('Enter');
    const field = await frame.waitForSelector('[data-type="core/html"] textarea');
    await paste(user, code, field!);
    const post = await publish(user);
    // Whatever WordPress has stripped, whoever wrote it still sees it.
    assert.equal(await field!.evaluate((area) => (area as HTMLTextAreaElement).value), code);
    await user.context.close();
    return post;
  }

  /** Puts text into a field at once, as pasting does, and not key by key. */
  async function paste({ page }: Visit, text: string, field: { focus: () => Promise<void> }) {
    await field.focus();
    const session = await page.createCDPSession();
    await session.send('Input.insertText', { text });
  }

  it('has the card from a Custom HTML block of an administrator', async () => {
    assert.deepEqual(await seen(await inHtmlBlock('administrator', html('script').html)), [
      1,
      true,
    ]);
  });

  it('has the sentence and no card from that of an author', async () => {
    assert.deepEqual(await seen(await inHtmlBlock('author', html('script').html)), [0, true]);
  });

  it('has a marked div from that of an author, and the card with the script for the whole site', async () => {
    const { html: place, script } = html('div');
    const post = await inHtmlBlock('author', place);
    assert.deepEqual(await seen(post), [0, true]);
    site.php(`file_put_contents( WPMU_PLUGIN_DIR . '/script.php', "<?php add_action( 'wp_enqueue_scripts', function () {
      wp_enqueue_script( 'trafficking-help', '${/src="([^"]*)"/.exec(script)![1]}', array(), null, true );
    } );" ); return true;`);
    assert.deepEqual(await seen(post), [1, true]);
    site.php(`return unlink( WPMU_PLUGIN_DIR . '/script.php' );`);
  });

  it('shows code that was typed into a paragraph as text', async () => {
    const user = await signIn(browser, site, 'administrator');
    await edit(user, site);
    const frame = await canvas(user.page);
    await frame.click('.block-editor-default-block-appender__content');
    const session = await user.page.createCDPSession();
    await session.send('Input.insertText', { text: html('script').html.replaceAll(/\s+/g, ' ') });
    const post = await publish(user);
    await user.context.close();
    assert.equal((await seen(post))[0], 0);
    assert.match((await ask(`${site.url}/?p=${post}`)).text, /&lt;trafficking-help/);
  });

  it('keeps the tag in the classic editor’s text view, and loses it by a visit to the visual one', async () => {
    site.php(
      `file_put_contents( WPMU_PLUGIN_DIR . '/classic.php', "<?php add_filter( 'use_block_editor_for_post', '__return_false' );" ); return true;`,
    );
    const user = await signIn(browser, site, 'administrator');
    const { page } = user;
    for (const [visits, expected] of [
      [0, [1, true]],
      [1, [0, true]],
    ] as const) {
      await page.goto(`${site.url}/wp-admin/post-new.php`);
      await page.waitForFunction(() => 'tinymce' in window);
      await page.click('#content-html');
      await page.waitForSelector('#wp-content-wrap.html-active');
      await paste(user, html('script').html, (await page.$('#content'))!);
      for (let visit = 0; visit < visits; visit += 1) {
        await page.click('#content-tmce');
        await page.waitForSelector('#content_ifr');
        await page.waitForSelector('#wp-content-wrap.tmce-active');
        await page.click('#content-html');
        await page.waitForSelector('#wp-content-wrap.html-active');
      }
      await page.click('#publish');
      await page.waitForSelector('#message.updated');
      const post = Number(new URL(page.url()).searchParams.get('post'));
      assert.deepEqual(await seen(post), expected, String(visits));
    }
  });
});
