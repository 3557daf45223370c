/** WordPress's screens, in a real Chromium, as each of its users. */
import puppeteer, {
  type Browser,
  type BrowserContext,
  type Frame,
  type Page,
} from 'puppeteer-core';
import { chromium } from '../browsers.mjs';
import { addPlugin, password, startSite, type Role, type Site } from './site.js';

/** A browser that reaches nothing but this machine. */
export async function startBrowser(): Promise<Browser> {
  const { executablePath, args } = await chromium();
  const own = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', '--lang=en-US'];
  return puppeteer.launch({ executablePath, args: [...args, ...own] });
}

/** A site with the plugin whose editors may not use all HTML, as on a network, and a browser for it. */
export async function startEditing(): Promise<{ site: Site; browser: Browser }> {
  const site = await startSite();
  await addPlugin(site);
  site.php(`get_role( 'editor' )->remove_cap( 'unfiltered_html' ); return true;`);
  return { site, browser: await startBrowser() };
}

type Store = Readonly<Record<string, ((...given: unknown[]) => unknown) | undefined>>;

interface Block {
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** What the editor's page has of WordPress's. */
export interface WordPress {
  readonly data: {
    readonly select: (store: string) => Store;
    readonly dispatch: (store: string) => Store;
  };
  readonly blocks: {
    readonly createBlock: (name: string, attributes: object) => Block;
    readonly switchToBlockType: (block: Block, name: string) => Block[];
  };
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Hosts other than the site's own that something was asked of. */
  readonly foreign: string[];
  /** Errors of the page's own scripts. */
  readonly errors: string[];
}

/** Opens a page for somebody who is nobody. */
export async function visit(browser: Browser, site: Site): Promise<Visit> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 1000 });
  page.setDefaultTimeout(30_000);
  const [foreign, errors]: string[][] = [[], []];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== site.url) foreign!.push(url.href);
  });
  page.on('pageerror', (error) => errors!.push(String(error)));
  page.on('dialog', (dialog) => void dialog.accept());
  return { page, context, foreign: foreign!, errors: errors! };
}

/** Opens a page for a user, by WordPress's own form. */
export async function signIn(browser: Browser, site: Site, role: Role): Promise<Visit> {
  const visited = await visit(browser, site);
  const { page } = visited;
  await page.goto(`${site.url}/wp-login.php`);
  await page.$eval(
    '#user_login',
    (field, name) => ((field as HTMLInputElement).value = name),
    role,
  );
  await page.$eval(
    '#user_pass',
    (field, word) => ((field as HTMLInputElement).value = word),
    password,
  );
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  return visited;
}

/** Uploads a zip on the plugins screen, and waits for WordPress's report. */
export async function uploadPlugin({ page }: Visit, site: Site, zip: string): Promise<string> {
  await page.goto(`${site.url}/wp-admin/plugin-install.php?tab=upload`);
  const field = await page.waitForSelector('input[name="pluginzip"]');
  await (field as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(zip);
  await Promise.all([page.waitForNavigation(), page.click('#install-plugin-submit')]);
  return page.$eval('#wpbody-content', (body) => (body as HTMLElement).innerText);
}

/** Where the post is edited: in the page or, in newer versions and for block themes, in a frame. */
export async function canvas(page: Page): Promise<Frame> {
  const place = await page.waitForSelector(
    '.block-editor-block-list__layout, iframe[name="editor-canvas"]',
  );
  const frame = await place!.contentFrame();
  if (!frame) return page.mainFrame();
  await frame.waitForSelector('.block-editor-block-list__layout');
  return frame;
}

/** Opens the editor for a new post, or for one that is there. */
export async function edit({ page }: Visit, site: Site, post?: number): Promise<void> {
  const path = post ? `post.php?post=${post}&action=edit` : 'post-new.php';
  await page.goto(`${site.url}/wp-admin/${path}`, { waitUntil: 'load' });
  await canvas(page);
  // Newer versions put a guide before it, whatever the user has set.
  for (const feature of ['welcomeGuide', 'fullscreenMode']) {
    await page.evaluate((name) => {
      const { data } = (window as unknown as { wp: WordPress }).wp;
      data.dispatch('core/preferences').set?.('core/edit-post', name, false);
    }, feature);
  }
}

/** Inserts the block as somebody does it who types its name. */
export async function insertBlock({ page }: Visit): Promise<void> {
  const frame = await canvas(page);
  const start = '.block-editor-default-block-appender__content, [data-type="core/paragraph"]';
  const paragraphs = await frame.$$(start);
  await paragraphs.at(-1)!.click();
  await page.keyboard.type('/trafficking');
  await page.waitForSelector('.components-autocomplete__result');
  await page.keyboard.press('Enter');
  await frame.waitForSelector('[data-type="trafficking-help/card"]');
}

/** Publishes what is edited, with the buttons, and returns the post's number. */
export async function publish({ page }: Visit): Promise<number> {
  // Locators wait until a button stands still: words beside it come and go.
  await page.locator('.editor-post-publish-panel__toggle').click();
  await page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
  const post = await page.waitForFunction(() => {
    const editor = (window as unknown as { wp: WordPress }).wp.data.select('core/editor');
    return (
      !editor.isSavingPost!() &&
      editor.getCurrentPostAttribute!('status') === 'publish' &&
      editor.getCurrentPostId!()
    );
  });
  return (await post.jsonValue()) as number;
}

/** Waits until the editor has saved what was changed. */
export async function saved(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const editor = (window as unknown as { wp: WordPress }).wp.data.select('core/editor');
    return !editor.isSavingPost!() && !editor.isEditedPostDirty!();
  });
}

/** Waits until a card has been drawn, and gives what it says. */
export async function cardText(place: Page | Frame, index = 0): Promise<string> {
  const drawn = await place.waitForFunction(
    (which) => {
      const card = document.querySelectorAll('trafficking-help')[which];
      return (
        card?.shadowRoot?.querySelector('[part~=number], [part~=base] a') &&
        card.shadowRoot.textContent
      );
    },
    {},
    index,
  );
  return String(await drawn.jsonValue());
}
