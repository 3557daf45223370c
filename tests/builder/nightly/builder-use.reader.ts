import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import {
  choose,
  codeOf,
  notesOf,
  onBuilder,
  openBuilder,
  press,
  settled,
  type,
} from '../../builder-page.js';
import { publish, type Site } from '../../site.js';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

let site: Site;

before(async () => {
  site = await publish();
});
after(() => site.close());

const on = (hash: string, test: (page: Page) => Promise<void>) => onBuilder(site, hash, test);

describe('the builder’s notes', () => {
  const table: [hash: string, said: RegExp | undefined][] = [
    ['accent=gold', /The accent had to be adjusted\. .* 1\.4:1.* darker/],
    ['accent=gold&theme=dark', undefined],
    ['accent=%23123f86', undefined],
    ['accent=%23123f86&theme=dark', /The accent had to be adjusted\. .* lighter/],
    ['accent=%23123f86&page=dark', /The accent had to be adjusted\. .* lighter/],
    ['accent=gold&layout=line', /^[^:]*A line has no room for everything\. .*accent/m],
    ['accent=rgb(0 0 0 / 0.5)', /without transparency/],
    ['accent=banana', /Left out: accent="banana" is not known/],
    ['lang=en', undefined],
    ['lang=vi', /Draft translation\. .*Vietnamese/],
    ['lang=vi', /Vietnamese has a script of its own\. The snippet names trafficking-help\.vi\.js/],
    ['lang=es', /Draft translation\. .*Spanish/],
    ['lang=*', /14 of the languages are drafts/],
    ['country=SO', /Left out: country="SO": no hotline is listed/],
    ['region=ON', /Left out: region="ON" is no part of US/],
    ['setting=space', /Not known\. The link asks for setting="space"/],
    ['colour=red', /Not known\. The link asks for “colour”/],
    ['layout=strip&signs=3', /A strip has no room for everything\. .*signs/],
    ['paper=%23111', /This page’s colour is not light/],
    ['paper=%23111&theme=dark', undefined],
    ['as=iframe', /A frame does not know your page’s language/],
    ['as=static', /Without a script there is one language/],
    ['as=npm', /The package is not in npm’s registry\. The command takes it from this site/],
    ['host=ftp%3A%2F%2Fa.example', /That is no web address/],
    ['host=http%3A%2F%2Fa.example', /The address is not https/],
    ['host=https%3A%2F%2Fa.example', /Nobody has looked whether the files are there/],
    ['', /This address works on your own computer or network only/],
  ];
  for (const [hash, said] of table) {
    it(`${said ? 'say' : 'say nothing'} for ${hash || 'the site on this computer'}`, () =>
      on(hash, async (page) => {
        const [onlyHere, ...others] = (await notesOf(page)).sort((note) =>
          note.startsWith('This address works') ? -1 : 1,
        );
        if (said) assert.match([onlyHere, ...others].join('\n'), said);
        else assert.deepEqual(others, []);
      }));
  }

  it('are read aloud when they come up, and not before', () =>
    on('', async (page) => {
      assert.equal(await page.$eval('#said', (node) => node.textContent), '');
      await choose(page, 'Language', 'Always Korean');
      // One of the two that come up, in one sentence; the other is good to know.
      await page.waitForFunction(
        () =>
          document.querySelector('#said')!.textContent ===
          'Draft translation. No native speaker has signed off the Korean yet.',
      );
      const { role, live } = await page.$eval('#said', (node) => ({
        role: node.getAttribute('role'),
        live: getComputedStyle(node).display,
      }));
      assert.deepEqual([role, live === 'none'], ['status', false]);
    }));

  it('say that a hash would be blocked where the server shares nothing', async () => {
    const closed = await publish({});
    try {
      const { page } = await openBuilder(closed, '');
      await press(page, 'More options');
      assert.doesNotMatch(await codeOf(page), /integrity/);
      assert.match((await notesOf(page)).join('\n'), /Without the integrity hash/);
      await type(page, 'Where are the files?', 'https://own.example/files');
      assert.match(await codeOf(page), /integrity="sha384-/);
    } finally {
      await closed.close();
    }
  });
});

describe('the builder without a mouse', () => {
  /** Presses Tab until something with this name has the focus. */
  async function tabTo(page: Page, name: string): Promise<number> {
    for (let count = 1; count < 80; count++) {
      await page.keyboard.press('Tab');
      const here = await page.evaluate(() => {
        const { activeElement } = document;
        const labels = (activeElement as HTMLInputElement | null)?.labels ?? [];
        return activeElement?.ariaLabel ?? labels[0]?.textContent ?? activeElement?.textContent;
      });
      if (here?.trim() === name) return count;
    }
    assert.fail(`no ${name} within 80 presses of Tab`);
  }

  it('gets from the first option to the copied snippet', () =>
    on('', async (page) => {
      await page.browserContext().overridePermissions(site.origin, ['clipboard-sanitized-write']);
      await tabTo(page, 'State or region');
      await page.keyboard.type('Misso');
      await tabTo(page, 'Card');
      await page.keyboard.press('ArrowRight');
      await tabTo(page, 'More options');
      await page.keyboard.press('Enter');
      await tabTo(page, 'Move “Signs to look for” up');
      await page.keyboard.press('Enter');
      await settled(page);
      assert.match(await codeOf(page), /region="MO" sections="signs contact steps" layout="strip"/);
      await tabTo(page, 'Copy');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() =>
        document.querySelector('#copied')!.textContent!.startsWith('Copied.'),
      );
      assert.equal(await page.$eval('#copied', (node) => node.getAttribute('role')), 'status');
    }));
});

describe('the builder where the clipboard is denied', () => {
  it('selects the snippet and says how to copy it', () =>
    on('region=MO', async (page) => {
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
      });
      await press(page, 'Copy');
      const selected = await page.evaluate(() => String(getSelection()));
      assert.equal(selected.trim(), (await codeOf(page)).trim());
      const told = await page.$eval('#copied', (node) => node.textContent!);
      assert.match(told, /is selected: press Ctrl \+ C/);
    }));
});

describe('the builder on every screen', () => {
  const states = [
    '',
    'lang=ar&region=MO&width=phone&quick-exit=https%3A%2F%2Fnews.example',
    'layout=strip&as=div&width=wide&quick-exit=on',
    'layout=line&as=iframe',
    'as=static&accent=gold',
    'as=npm&lang=*',
    `heading=${'unbreakable'.repeat(20)}&host=https%3A%2F%2F${'long-'.repeat(12)}a.example%2F`,
  ];
  for (const width of [320, 390, 720, 1080, 1280, 1920]) {
    it(`never scrolls sideways at ${width} px`, () =>
      on('', async (page) => {
        await page.setViewport({ width, height: 800 });
        for (const hash of states) {
          await page.goto(site.address(`index.html#${hash}`));
          await settled(page);
          const found = await page.evaluate(() => document.documentElement.scrollWidth);
          assert.ok(found <= width, `${hash}: ${found}`);
        }
      }));
  }

  for (const scheme of ['light', 'dark']) {
    it(`has nothing that axe objects to, in ${scheme}`, () =>
      on('', async (page) => {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        for (const hash of [...states, 'accent=banana&host=nowhere&setting=space&page=dark']) {
          await page.goto(site.address(`index.html#${hash}`));
          await settled(page);
          await page.evaluate(axe);
          const { violations, passes } = await page.evaluate(() =>
            (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
          );
          assert.ok(passes.length > 30);
          assert.deepEqual(
            violations.map(
              ({ id, nodes }) => `${hash} ${id}: ${nodes.map(({ html }) => html).join()}`,
            ),
            [],
          );
        }
      }));
  }

  it('has targets of at least 24 px', () =>
    on('region=MO&heading=Help', async (page) => {
      const small = await page.$$eval(
        'button, select, input:not([type=radio], [type=checkbox]), label:has(input)',
        (found) =>
          found
            .filter((element) => element.getClientRects().length > 0)
            .map((element) => ({ box: element.getBoundingClientRect(), text: element.outerHTML }))
            .filter(({ box }) => box.width < 24 || box.height < 24)
            .map(({ text }) => text),
      );
      assert.deepEqual(small, []);
    }));
});
