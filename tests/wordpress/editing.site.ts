import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import {
  canvas,
  cardText,
  edit,
  insertBlock,
  publish,
  saved,
  signIn,
  startEditing,
  visit,
  type Visit,
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

const contentOf = (post: number) => site.php<string>(`return get_post( ${post} )->post_content;`);

/** Changes a list of the side panel by its label. */
async function choose({ page }: Visit, label: string, value: string): Promise<void> {
  const control = await page.waitForSelector(
    `::-p-xpath(//select[@id=//label[normalize-space()="${label}"]/@for])`,
  );
  await control!.select(value);
}

async function openPanel({ page }: Visit, title: string): Promise<void> {
  const toggle = await page.waitForSelector(
    `::-p-xpath(//button[contains(@class,"components-panel__body-toggle")][contains(.,"${title}")])`,
  );
  if ((await toggle!.evaluate((button) => button.getAttribute('aria-expanded'))) === 'false') {
    await toggle!.evaluate((button) => button.scrollIntoView());
    await toggle!.click();
  }
}

/** What a reader sees of a post who is nobody. */
async function read<Value>(post: number, look: (page: Page) => Promise<Value>): Promise<Value> {
  const { context, page, foreign, errors } = await visit(browser, site);
  await page.goto(`${site.url}/?p=${post}`);
  const seen = await look(page);
  assert.deepEqual([foreign, errors], [[], []]);
  await context.close();
  return seen;
}

for (const role of ['administrator', 'editor', 'author'] satisfies Role[]) {
  describe(`the block, as ${role}`, () => {
    let user: Visit;
    let post: number;
    before(async () => void (user = await signIn(browser, site, role)));
    after(() => user?.context.close());

    it('is inserted by its name and shows the real card', async () => {
      await edit(user, site);
      await insertBlock(user);
      assert.match(await cardText(await canvas(user.page)), /Call 1-888-373-7888/);
    });

    it('changes with the options in the side panel', async () => {
      await choose(user, 'State or region', 'MO');
      await openPanel(user, 'What does it say?');
      const field = await user.page.waitForSelector(
        '::-p-xpath(//input[@id=//label[normalize-space()="Title"]/@for])',
      );
      await field!.type('Help in Missouri');
      const frame = await canvas(user.page);
      await frame.waitForFunction(() =>
        document
          .querySelector('trafficking-help[region=MO]')
          ?.shadowRoot?.textContent.includes('Help in Missouri'),
      );
    });

    it('saves a comment with the options and no tag', async () => {
      post = await publish(user);
      assert.equal(
        contentOf(post),
        '<!-- wp:trafficking-help/card {"region":"MO","heading":"Help in Missouri"} /-->',
      );
    });

    it('is a card for readers', async () => {
      const text = await read(post, (page) => cardText(page));
      assert.match(text, /Help in Missouri/);
    });

    it('is valid when it is opened again', async () => {
      await edit(user, site, post);
      const frame = await canvas(user.page);
      assert.match(await cardText(frame), /Help in Missouri/);
      assert.equal(await frame.$('.block-editor-warning'), null);
      assert.deepEqual(user.errors, []);
    });
  });
}

describe('a post of an administrator', () => {
  it('keeps its card when an editor without the right saves it', async () => {
    const post = site.php<number>(
      `return wp_insert_post( array( 'post_title' => 'Post', 'post_status' => 'publish', 'post_content' => '<!-- wp:trafficking-help/card {"country":"CA","quickExit":true} /-->' ) );`,
    );
    const before = contentOf(post);
    const editor = await signIn(browser, site, 'editor');
    await edit(editor, site, post);
    await editor.page.type('.editor-post-title__input', ' again').catch(async () => {
      const frame = await canvas(editor.page);
      await frame.type('.editor-post-title__input', ' again');
    });
    await editor.page.click('.editor-post-publish-button');
    await saved(editor.page);
    await editor.context.close();
    assert.equal(contentOf(post), before);
    assert.match(site.php<string>(`return get_post( ${post} )->post_title;`), /again/);
    assert.match(await read(post, (page) => cardText(page)), /1-833-900-1010/);
  });
});

describe('the preview', () => {
  let user: Visit;
  before(async () => {
    user = await signIn(browser, site, 'administrator');
    await edit(user, site);
    await insertBlock(user);
    await cardText(await canvas(user.page));
  });
  after(() => user?.context.close());

  const callButton = async () =>
    (await canvas(user.page)).evaluateHandle(() =>
      document
        .querySelector('trafficking-help')!
        .shadowRoot!.querySelector<HTMLElement>('a[href^="tel:"]')!,
    );

  it('cannot be pressed: a click on the number selects the block', async () => {
    const { page } = user;
    const frame = await canvas(page);
    const call = await callButton();
    await call.evaluate((link) => {
      link.addEventListener('click', (event) => {
        event.preventDefault();
        link.dataset.pressed = 'true';
      });
    });
    await frame.click('.editor-post-title__input');
    const box = await call.boundingBox();
    await page.mouse.click(box!.x + box!.width / 2, box!.y + box!.height / 2);
    assert.equal(await call.evaluate((link) => link.dataset.pressed), undefined);
    const selected = await page.evaluate(() => {
      const { data } = (window as unknown as { wp: WordPress }).wp;
      const block = data.select('core/block-editor').getSelectedBlock!();
      return (block as { name: string } | null)?.name;
    });
    assert.equal(selected, 'trafficking-help/card');
  });

  it('cannot be focused', async () => {
    const isFocused = await (
      await callButton()
    ).evaluate((link) => {
      link.focus();
      return link.matches(':focus');
    });
    assert.equal(isFocused, false);
  });

  it('says what it is to those who do not see it', async () => {
    const frame = await canvas(user.page);
    const text = await frame.$eval('[data-type="trafficking-help/card"]', (block) => [
      block.getAttribute('aria-label'),
      block.querySelector('.screen-reader-text')?.textContent,
    ]);
    assert.deepEqual(text, [
      'Block: Trafficking help',
      'A preview of the card. Its options are in the block’s settings.',
    ]);
  });

  it('is in the language and place of the site, not of whoever writes', async () => {
    site.php(
      `update_user_meta( 1, 'locale', 'de_DE' ); return update_option( 'trafficking_help', array( 'place' => 'MX', 'lang' => 'es' ) );`,
    );
    await edit(user, site);
    await insertBlock(user);
    const frame = await canvas(user.page);
    const card = await frame.waitForSelector('trafficking-help');
    const attributes = await card!.evaluate((element) => [
      element.getAttribute('lang'),
      element.getAttribute('country'),
    ]);
    assert.deepEqual(attributes, ['es', 'MX']);
    site.php(`delete_user_meta( 1, 'locale' ); return delete_option( 'trafficking_help' );`);
  });
});

describe('what PHP and the server say of it all', () => {
  it('is nothing', () => {
    assert.deepEqual(site.complaints(), []);
    assert.deepEqual(site.calls(), []);
  });
});
