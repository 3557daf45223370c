import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { complaintsOf, publish, type Site } from '../site.js';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

let site: Site;
/** The pages of the site; the iframe page in `dist/` is none of them. */
let pages: string[];

before(async () => {
  site = await publish();
  pages = readdirSync(site.folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !file.startsWith('dist/'))
    .sort();
});
after(() => site.close());

/** What blocks a page, or leaves the site: violations of the policy, errors, requests elsewhere. */
async function watch(page: Page): Promise<string[]> {
  const complaints = complaintsOf(page);
  page.on('request', (request) => {
    if (!/^data:/.test(request.url()) && !request.url().startsWith(site.address(''))) {
      complaints.push(`elsewhere: ${request.url()}`);
    }
  });
  await page.exposeFunction('tell', (what: string) => complaints.push(what));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      (window as unknown as { tell(what: string): void }).tell(
        `${event.violatedDirective}: ${event.blockedURI} ${event.sample}`,
      );
    });
  });
  return complaints;
}

/** Opens every page in turn, drawn; nothing may go wrong on any. */
async function onEach(
  width: number,
  hasScripts: boolean,
  test: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  assert.ok(pages.length > 10);
  const page = await site.browser.newPage();
  const complaints = await watch(page);
  await page.setViewport({ width, height: 900 });
  await page.setJavaScriptEnabled(hasScripts);
  for (const name of pages) {
    await page.goto(site.address(name));
    if (hasScripts) {
      await page.evaluate(async () => {
        const cards = [...document.querySelectorAll('trafficking-help')];
        if (cards.length) await customElements.whenDefined('trafficking-help');
        await Promise.all(cards.map((card) => card.updateComplete));
      });
    }
    await test(page, name);
    assert.deepEqual(complaints, [], name);
  }
  await page.close();
}

/** What axe objects to. What does not depend on colours is looked at once, on a light system. */
async function objections(page: Page, scheme: 'light' | 'dark'): Promise<string[]> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.evaluate(axe);
  const { broken, count } = await page.evaluate(
    async (options) => {
      const { violations, passes } = await (
        window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }
      ).axe.run(options);
      const broken = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`,
      );
      return { broken, count: passes.length };
    },
    (scheme === 'dark' ? { runOnly: ['color-contrast'] } : {}) as RunOptions,
  );
  assert.ok(count >= (scheme === 'dark' ? 1 : 20));
  return broken.map((words) => `${scheme}: ${words}`);
}

/** What of a page is wider than its place, as [tabIndex, name]. */
const wideParts = (page: Page) =>
  page.$$eval('main *', (all) =>
    all
      .filter((element) => {
        const { overflowX } = getComputedStyle(element);
        return /auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth;
      })
      .map((element) => ({ tabIndex: (element as HTMLElement).tabIndex, name: element.ariaLabel })),
  );

describe('every page of the site', () => {
  for (const width of [320, 1280]) {
    it(`is read ${width} pixels wide, light and dark, without a scroll bar or an objection of axe`, async () => {
      const found: string[] = [];
      let count = 0;
      await onEach(width, true, async (page, name) => {
        const tell = (words: string) => found.push(`${name}: ${words}`);
        const room = await page.evaluate(() => document.documentElement.scrollWidth);
        if (room > width) tell(`${room} pixels wide`);
        (await objections(page, 'light')).forEach(tell);
        (await objections(page, 'dark')).forEach(tell);
        // Tables and code scroll in themselves: with the keyboard too, and each under its own name.
        const parts = await wideParts(page);
        count += parts.length;
        assert.ok(parts.every(({ tabIndex }) => tabIndex === 0));
        assert.equal(new Set(parts.map(({ name }) => name)).size, parts.length, name);
      });
      assert.deepEqual(found, []);
      if (width === 320) assert.ok(count > 20, `${count} parts that scroll`);
    });
  }

  it('has the number and the emergency number without a script', () =>
    onEach(1280, false, async (page, name) => {
      const textsOf = (selector: string) =>
        page.$$eval(selector, (found) => found.map((node) => (node as HTMLElement).innerText));
      const cards = await textsOf('trafficking-help');
      const isDemo = ['index.html', 'themes.html', 'article.html', 'partner.html'].includes(name);
      assert.equal(cards.length > 0, isDemo, name);
      const below = await textsOf('footer.site');
      assert.equal(below.length, name === 'index.html' ? 0 : 1, name);
      for (const text of [...cards, ...below]) {
        assert.match(text, /National Human Trafficking Hotline: 1-888-373-7888/, name);
        assert.match(text, /911/, name);
      }
    }));
});

describe('the site with a keyboard', () => {
  it('has a link past the header, and scrolls a wide table', async () => {
    const page = await site.browser.newPage();
    await page.setViewport({ width: 320, height: 900 });
    await page.goto(site.address('docs/contributing.html'));
    const here = () =>
      page.evaluate(() => document.activeElement!.id || document.activeElement!.textContent);
    await page.keyboard.press('Tab');
    assert.equal(await here(), 'Skip to the content');
    await page.keyboard.press('Enter');
    assert.equal(await here(), 'content');
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('.scroll')!.focus();
    });
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => document.activeElement!.scrollLeft > 0);
    await page.close();
  });

  it('shows the list of docs where there is room, and folds it where there is none', async () => {
    const page = await site.browser.newPage();
    for (const [width, isShown] of [
      [1280, true],
      [320, false],
    ] as const) {
      await page.setViewport({ width, height: 900 });
      await page.goto(site.address('docs/index.html'));
      const link = (await page.$('.shelf li a'))!;
      assert.equal(await link.evaluate((node) => node.checkVisibility()), isShown);
    }
    await page.click('.shelf summary');
    await page.waitForSelector('.shelf li a', { visible: true });
    await page.close();
  });
});
