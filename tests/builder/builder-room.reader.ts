/** Where things stand on the builder, in which order, and what a choice shows at once. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { contrast, parseComputed } from '../../src/colors/palette.js';
import {
  choose,
  codeOf,
  onBuilder,
  openBuilder,
  pick,
  press,
  settled,
  type,
} from '../builder-page.js';
import { publish, type Site } from '../site.js';

let site: Site;

before(async () => {
  site = await publish();
});
after(() => site.close());

const on = (hash: string, test: (page: Page) => Promise<void>) => onBuilder(site, hash, test);

/** The builder, opened in a window of this size. */
async function inWindow(
  width: number,
  height: number,
  hash: string,
  test: (page: Page) => Promise<void>,
) {
  await on('', async (page) => {
    await page.setViewport({ width, height });
    await page.goto('about:blank');
    await page.goto(site.address(`index.html#${hash}`));
    await settled(page);
    await test(page);
  });
}

interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const boxOf = (page: Page, selector: string): Promise<Box> =>
  page.$eval(selector, (element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return { top, bottom, left, right };
  });

const marksOf = (page: Page): Promise<string[]> =>
  page.$$eval('#code mark', (marks) => marks.map(({ textContent }) => textContent!));

/** Every stop of the Tab key inside `main`, from the first to the last. */
async function stopsOf(page: Page) {
  await page.evaluate(() => {
    const start = document.querySelector<HTMLElement>('#intro')!;
    start.tabIndex = -1;
    start.focus();
  });
  const stops: { id: string; part: string; x: number; y: number }[] = [];
  for (let count = 0; count < 80; count++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const here = document.activeElement!;
      const part = here.closest('#preview, #options, #snippet, #more, #keep, #change');
      const { left, top } = here.getBoundingClientRect();
      return { id: here.id, part: part?.id ?? '', x: left, y: top + scrollY };
    });
    if (!stop.part) break;
    stops.push(stop);
  }
  return stops;
}

const partsOf = (stops: readonly { part: string }[]) => [...new Set(stops.map(({ part }) => part))];

describe('the builder at 1280 × 900', () => {
  for (const hash of ['', 'as=div&region=MO', 'as=iframe', 'as=static&accent=gold', 'as=npm']) {
    it(`shows the card, the snippet and Copy without scrolling, with ${hash || 'nothing chosen'}`, () =>
      inWindow(1280, 900, hash, async (page) => {
        assert.equal(await page.evaluate(() => scrollY), 0);
        const stage = await boxOf(page, '#stage');
        const card = await boxOf(page, '#sheet trafficking-help');
        assert.ok(card.top >= stage.top && card.top + 160 <= stage.bottom, 'the card');
        for (const selector of ['#stage', '#code', '#copy']) {
          const { top, bottom } = await boxOf(page, selector);
          assert.ok(top >= 0 && bottom <= 900, `${selector}: ${top} to ${bottom}`);
        }
        const code = await boxOf(page, '#code');
        assert.ok(code.bottom - code.top >= 96, 'the code');
        // Nothing of the column is scrolled out of itself.
        const hidden = await page.$eval(
          '#result',
          ({ scrollHeight, clientHeight }) => scrollHeight - clientHeight,
        );
        assert.equal(hidden, 0);
        const options = await boxOf(page, '#options');
        assert.ok(options.right <= stage.left);
      }));
  }

  it('keeps them there while the options scroll', () =>
    inWindow(1280, 900, '', async (page) => {
      await press(page, 'More options');
      await page.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight);
      });
      await settled(page);
      assert.ok((await page.evaluate(() => scrollY)) > 400);
      for (const selector of ['#stage', '#code', '#copy']) {
        const { top, bottom } = await boxOf(page, selector);
        assert.ok(top >= 0 && bottom <= 900, `${selector}: ${top} to ${bottom}`);
      }
    }));

  it('has room for all in windows that are smaller and larger', async () => {
    for (const [width, height] of [
      [1024, 600],
      [1080, 800],
      [1920, 1080],
    ] as const) {
      await inWindow(width, height, 'region=MO', async (page) => {
        const { top, bottom } = await boxOf(page, '#result');
        assert.ok(top >= 0 && bottom <= height, `${width}: ${top} to ${bottom}`);
      });
    }
  });
});

describe('the builder in one column', () => {
  for (const [width, height] of [
    [320, 640],
    [390, 844],
    [720, 900],
  ] as const) {
    it(`has the card, the usual options, the snippet, then the rest, at ${width} px`, () =>
      inWindow(width, height, '', async (page) => {
        const order = ['#intro', '#preview', '#options', '#snippet', '#more', '#keep'];
        const boxes = await Promise.all(order.map((selector) => boxOf(page, selector)));
        boxes.slice(1).forEach((box, index) => {
          assert.ok(box.top >= boxes[index]!.bottom, `${order[index + 1]} below ${order[index]}`);
        });
        const isOpen = await page.$eval('#more', (more) => (more as HTMLDetailsElement).open);
        assert.equal(isOpen, false);
        const card = await boxOf(page, '#sheet trafficking-help');
        assert.ok(card.top < height, `the card begins at ${card.top}`);
      }));
  }

  it('shows what a choice changed while the snippet is out of sight', () =>
    inWindow(390, 844, '', async (page) => {
      await choose(page, 'State or region', 'Missouri');
      await page.$eval('#option-country', (list) => list.scrollIntoView());
      await page.waitForSelector('#change', { visible: true });
      assert.equal(await page.$eval('#change mark', (mark) => mark.textContent), 'region="MO"');
      const { top, bottom } = await boxOf(page, '#change');
      assert.ok(top > 0 && bottom <= 844);
      await choose(page, 'State or region', 'None, or another one');
      assert.equal(await page.$eval('#change del', (gone) => gone.textContent), 'region="MO"');
      await press(page, 'Get the snippet');
      const heading = await page.evaluate(() => document.activeElement!.textContent);
      assert.equal(heading, 'The snippet');
      const code = await boxOf(page, '#code');
      assert.ok(code.top > 0 && code.top < 844);
    }));
});

describe('the Tab key on the builder', () => {
  it('goes the way that the eyes go, in two columns', () =>
    inWindow(1280, 900, '', async (page) => {
      const stops = await stopsOf(page);
      assert.deepEqual(partsOf(stops), ['options', 'more', 'keep', 'preview', 'snippet']);
    }));

  for (const width of [320, 390, 720]) {
    it(`goes the way that the eyes go, at ${width} px`, () =>
      inWindow(width, 844, '', async (page) => {
        const stops = await stopsOf(page);
        assert.deepEqual(partsOf(stops), ['preview', 'options', 'snippet', 'more', 'keep']);
      }));
  }

  it('stays where it is when the window gets another width', () =>
    inWindow(1280, 900, '', async (page) => {
      await page.focus('#copy');
      for (const width of [390, 1280]) {
        await page.setViewport({ width, height: 900 });
        await settled(page);
        assert.equal(await page.evaluate(() => document.activeElement!.id), 'copy');
      }
      const stops = await stopsOf(page);
      assert.deepEqual(partsOf(stops), ['options', 'more', 'keep', 'preview', 'snippet']);
    }));
});

describe('a choice on the builder', () => {
  it('marks the attribute that it changed, and no other', () =>
    on('', async (page) => {
      assert.deepEqual(await marksOf(page), []);
      await choose(page, 'State or region', 'Missouri');
      assert.deepEqual(await marksOf(page), ['region="MO"']);
      await pick(page, 'Layout', 'Strip');
      assert.deepEqual(await marksOf(page), ['layout="strip"']);
      await choose(page, 'State or region', 'Kansas');
      assert.deepEqual(await marksOf(page), ['region="KS"']);
      await type(page, 'Accent', 'teal');
      assert.deepEqual(await marksOf(page), ['accent="teal"']);
      // What is gone cannot be marked: the tag that had it is.
      await choose(page, 'State or region', 'None, or another one');
      assert.deepEqual(await marksOf(page), ['<trafficking-help']);
    }));

  it('leaves the text of the code what it was, and copies no mark', () =>
    on('', async (page) => {
      await page
        .browserContext()
        .overridePermissions(site.origin, ['clipboard-read', 'clipboard-sanitized-write']);
      for (const way of ['Script and div', 'Iframe', 'Static HTML', 'npm', 'Script tag']) {
        await pick(page, 'How do you put it in?', way);
        assert.deepEqual(await marksOf(page), [], way);
        await choose(page, 'State or region', 'Missouri');
        await choose(page, 'Language', 'Always Vietnamese');
        const marks = await marksOf(page);
        assert.ok(marks.length > 0, way);
        const marked = await codeOf(page);
        const { page: other } = await openBuilder(site, page.url().split('#')[1]);
        assert.deepEqual(await marksOf(other), [], way);
        assert.equal(await codeOf(other), marked, way);
        await other.close();
        await page.bringToFront();
        await press(page, 'Copy');
        assert.equal(await page.evaluate(() => navigator.clipboard.readText()), marked, way);
        await choose(page, 'State or region', 'None, or another one');
        await choose(page, 'Language', 'The page’s: English or Spanish');
      }
    }));

  it('marks one choice in the address of a frame', () =>
    on('as=iframe', async (page) => {
      await choose(page, 'State or region', 'Missouri');
      assert.deepEqual(await marksOf(page), ['?region=MO']);
      await choose(page, 'Your readers are', 'at hotels and short stays');
      assert.deepEqual(await marksOf(page), ['&amp;setting=lodging']);
    }));

  it('brings the mark into sight', () =>
    inWindow(1280, 900, 'as=static', async (page) => {
      await choose(page, 'State or region', 'Missouri');
      const code = await boxOf(page, '#code');
      const mark = await boxOf(page, '#code mark');
      assert.ok(mark.top >= code.top && mark.top < code.bottom);
      const marks = await marksOf(page);
      assert.ok(marks.includes('Missouri State Highway Patrol'), marks.join('\n'));
    }));

  for (const scheme of ['light', 'dark']) {
    it(`has marks that can be read, in ${scheme}`, () =>
      on('', async (page) => {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await choose(page, 'State or region', 'Missouri');
        const [text, ground] = await page.$eval('#code mark', (mark) => {
          const { color, backgroundColor } = getComputedStyle(mark);
          return [color, backgroundColor] as const;
        });
        const ratio = contrast(parseComputed(text)!, parseComputed(ground)!);
        assert.ok(ratio >= 7, `${ratio}`);
      }));
  }
});

describe('the builder’s accent', () => {
  const remarkOf = (page: Page) =>
    page.$eval('#option-accent-remark', (remark) => (remark as HTMLElement).innerText);

  it('says that the card moved it, beside it and aloud', () =>
    on('', async (page) => {
      await type(page, 'Accent', '#9f6f0e');
      const remark = await remarkOf(page);
      assert.match(remark, /^Moved to #[0-9a-f]{6}, so that text on it can be read\.$/);
      const panel = await page.$eval('trafficking-help', ({ shadowRoot }) => {
        const contact = shadowRoot!.querySelector('[part~=contact]')!;
        const channels = getComputedStyle(contact).backgroundColor.match(/\d+/g)!;
        return `#${channels.map((each) => Number(each).toString(16).padStart(2, '0')).join('')}`;
      });
      assert.notEqual(panel, '#9f6f0e');
      assert.ok(remark.includes(panel), `${remark} ${panel}`);
      await page.waitForFunction(
        (words) => document.querySelector('#said')!.textContent === words,
        {},
        remark,
      );
      const described = await page.$eval('#option-accent', (input) =>
        input.getAttribute('aria-describedby'),
      );
      assert.equal(described, 'option-accent-hint option-accent-remark');
      await type(page, 'Accent', 'navy');
      assert.equal(await remarkOf(page), '');
    }));

  for (const hash of [
    '',
    'accent=navy',
    'accent=banana',
    'accent=gold',
    'accent=navy&theme=dark',
  ]) {
    it(`says nothing where it did not: ${hash || 'none chosen'}`, () =>
      on(hash, async (page) => {
        assert.equal(await remarkOf(page), '');
      }));
  }
});
