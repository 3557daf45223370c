import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { countryList, regionList } from '../../demo/builder/places.js';
import { regionNames } from '../../src/directory/regions.js';
import { hasRegion, listedCountries } from '../../src/directory/find.js';
import { languages } from '../../src/locales/languages.js';
import { choose, codeOf, onBuilder, pick, press, settled, type } from '../builder-page.js';
import { complaintsOf, publish, type Site } from '../site.js';

let site: Site;

before(async () => {
  site = await publish();
});
after(() => site.close());

const on = (hash: string, test: (page: Page) => Promise<void>) => onBuilder(site, hash, test);

/** What was printed, on an empty page: the elements of the snippets, and nothing that runs. */
async function expectHarmless(code: string): Promise<void> {
  const page = await site.browser.newPage();
  const complaints = complaintsOf(page);
  await page.setContent(code);
  const elements = await page.$$eval('body *, head *', (found) =>
    found.flatMap(({ localName, attributes }) => [
      localName,
      ...[...attributes].map(({ name }) => name).filter((name) => name.startsWith('on')),
    ]),
  );
  const ours = ['trafficking-help', 'p', 'a', 'span', 'div', 'iframe', 'script'];
  assert.deepEqual(
    elements.filter((name) => !ours.includes(name)),
    [],
  );
  assert.equal(elements.filter((name) => name === 'script').length, 1);
  assert.deepEqual(
    complaints.filter((words) => words.startsWith('dialog')),
    [],
  );
  await page.close();
}

/** What the built element observes, and the one attribute that every element has. */
const attributesOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const element = customElements.get('trafficking-help') as unknown as {
      observedAttributes: string[];
    };
    return ['lang', ...element.observedAttributes];
  });

describe('the builder’s options', () => {
  it('are all attributes of the element', () =>
    on('', async (page) => {
      const controls = await page.$$eval('#choices [name], #choices fieldset', (found) =>
        found.map((element) => element.id),
      );
      const missing = (await attributesOf(page)).filter(
        (name) => !controls.includes(`option-${name}`),
      );
      assert.deepEqual(missing, []);
    }));

  it('each change the card and the snippet', () =>
    on('', async (page) => {
      const names = await attributesOf(page);
      assert.ok(names.length >= 15);
      for (const name of names) {
        await page.evaluate((option) => {
          const place = document.querySelector<HTMLElement>(`#option-${option}`)!;
          const inputs = [place, ...place.querySelectorAll<HTMLElement>('input')];
          for (const input of inputs) {
            if (input instanceof HTMLSelectElement) input.value = input.options[2]!.value;
            else if (!(input instanceof HTMLInputElement) || input.disabled) continue;
            else if (input.type === 'text') input.value = 'teal';
            else if (input.type === 'url') input.value = 'https://site.example/';
            else input.checked = !input.checked || input.type === 'radio';
            input.dispatchEvent(new Event('input', { bubbles: true }));
            input.dispatchEvent(new Event('change', { bubbles: true }));
          }
        }, name);
        await settled(page);
        const printed = await codeOf(page);
        assert.match(printed, new RegExp(`<trafficking-help[^>]* ${name}\\b`), name);
        const isSet = await page.$eval(
          'trafficking-help',
          (card, attribute) => card.hasAttribute(attribute),
          name,
        );
        assert.ok(isSet, name);
        await page.evaluate(() => {
          location.hash = '';
        });
        await page.waitForFunction(
          () => !document.querySelector('#code')!.textContent!.includes('"teal"'),
        );
        await settled(page);
      }
    }));

  it('offer every country and language of the project, and the regions that have lines', () =>
    on('', async (page) => {
      const values = (name: string) =>
        page.$$eval(`#option-${name} option`, (found) => found.map((option) => option.value));
      const countries = await values('country');
      assert.deepEqual(
        countries.map((code) => code || 'US').sort(),
        [...listedCountries, 'auto'].sort(),
      );
      assert.deepEqual(await values('lang'), ['', '*', ...languages]);
      assert.deepEqual(await values('region'), ['', ...regionList('US').map(([code]) => code)]);
      await choose(page, 'Country', 'Canada');
      assert.deepEqual(await values('region'), ['']);
    }));

  it('know the name of every US state, and no other', () => {
    // ISO 3166-2:US, states, the district and the territories.
    const states =
      'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AS GU MP PR UM VI';
    assert.deepEqual(Object.keys(regionNames['US']!).sort(), states.split(' ').sort());
    assert.equal(hasRegion('US', 'MO'), true);
    assert.equal(hasRegion('US', 'XX'), false);
    assert.equal(countryList().length, listedCountries.length);
  });

  it('let the sections be ticked and ordered', () =>
    on('', async (page) => {
      await press(page, 'More options');
      await press(page, 'How many, with sources');
      await press(page, 'What to do');
      await press(page, 'Move “Signs to look for” up');
      assert.match(await codeOf(page), /<trafficking-help sections="signs contact figures">/);
      const said = await page.$eval('#said', (node) => node.textContent);
      assert.equal(said, 'Signs to look for: place 1 of 6');
      const focus = await page.evaluate(() => document.activeElement!.ariaLabel);
      assert.equal(focus, 'Move “Signs to look for” up');
    }));

  it('switch the exit on, with the usual address or another', () =>
    on('', async (page) => {
      await press(page, 'More options');
      await press(page, 'A button that leaves the page');
      assert.match(await codeOf(page), /<trafficking-help quick-exit>/);
      const leads = () =>
        page.$eval('trafficking-help', ({ shadowRoot }) =>
          shadowRoot!.querySelector('[part~=exit] a')!.getAttribute('href'),
        );
      assert.equal(await leads(), 'https://www.weather.gov');
      await type(page, 'Where it leads', 'https://news.example/');
      assert.match(await codeOf(page), /quick-exit="https:\/\/news\.example\/"/);
      assert.equal(await leads(), 'https://news.example/');
      await press(page, 'A button that leaves the page');
      assert.doesNotMatch(await codeOf(page), /quick-exit/);
    }));

  it('forget a region that the next country does not have', () =>
    on('region=MO', async (page) => {
      await choose(page, 'Country', 'Mexico');
      const code = await codeOf(page);
      assert.match(code, /country="MX"/);
      assert.doesNotMatch(code, /region/);
    }));
});

describe('the builder’s address', () => {
  it('brings everything back', () =>
    on('', async (page) => {
      await choose(page, 'State or region', 'Missouri');
      await choose(page, 'Language', 'Always Vietnamese');
      await press(page, 'More options');
      await type(page, 'Title', 'Xin chào & "bạn"');
      await press(page, 'Move “Signs to look for” up');
      await press(page, 'Round');
      await type(page, 'Accent', 'tomato');
      await press(page, 'Script and div');
      await pick(page, 'Your page is', 'Dark');
      await type(page, 'Where are the files?', 'https://files.example/a');
      const code = await codeOf(page);
      assert.match(code, /data-lang="vi".*data-region="MO"/);
      const href = await page.$eval('#link', (link) => (link as HTMLAnchorElement).href);
      assert.equal(href, page.url());
      await on(page.url().split('#')[1]!, async (other) => {
        assert.equal(await codeOf(other), code);
        assert.equal(
          await other.$eval('#stage', (stage) => (stage as HTMLElement).style.colorScheme),
          'dark',
        );
      });
    }));

  it('unfolds what it sets there', async () => {
    for (const [hash, isOpen] of [
      ['region=MO&page=dark&as=div', false],
      ['heading=Help', true],
      ['paper=gold', true],
      ['host=https%3A%2F%2Fa.example', true],
    ] as const) {
      await on(hash, async (page) => {
        assert.equal(await page.$eval('#more', (more) => more.hasAttribute('open')), isOpen, hash);
      });
    }
  });

  it('goes back and forward by choices, not by keys', () =>
    on('', async (page) => {
      const start = await codeOf(page);
      await choose(page, 'State or region', 'Missouri');
      const missouri = await codeOf(page);
      await press(page, 'More options');
      await type(page, 'Title', 'Help');
      await press(page, 'Square');
      const square = await codeOf(page);
      assert.match(square, /region="MO".*corners="square".*heading="Help"/);
      await page.goBack();
      await settled(page);
      assert.match(await codeOf(page), /heading="Help"/);
      await page.goBack();
      await settled(page);
      assert.equal(await codeOf(page), missouri);
      await page.goBack();
      await settled(page);
      assert.equal(await codeOf(page), start);
      for (let step = 0; step < 3; step++) {
        await page.goForward();
        await settled(page);
      }
      assert.equal(await codeOf(page), square);
    }));

  it('takes a link that is pasted into the address bar of the open page', () =>
    on('region=MO', async (page) => {
      await page.goto(site.address('index.html#country=IE&setting=road'));
      await settled(page);
      assert.match(await codeOf(page), /<trafficking-help country="IE" setting="road">/);
    }));

  const hostile = [
    'heading=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&heading-level=%3Cb%3E',
    'country=__proto__&region=constructor&lang=toString&as=__proto__&width=valueOf&page=hasOwnProperty',
    'host=javascript%3Aalert(1)&sources-href=javascript%3Aalert(1)&accent=url(javascript:alert(1))',
    'host=https%3A%2F%2Fevil.example%2F%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    'paper=red%3B%7Dbody%7Bdisplay%3Anone&accent=red%3Bbackground%3Aurl(https%3A%2F%2Fevil.example)',
    'sections=&signs=1e99&theme=%00&%E0%A4%A=%E0%A4%A&&&=&__proto__=1&onload=alert(1)',
    `heading=${'%22%3E%3C%2Ftrafficking-help%3E'.repeat(200)}`,
    'as=iframe&heading=%22%20onload%3D%22alert(1)&region=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E',
  ];
  for (const hash of hostile) {
    it(`is harmless with ${hash.slice(0, 60)}`, () =>
      on(hash, async (page) => {
        const elements = await page.$$eval(
          'body *',
          (found) =>
            found.filter(({ localName, attributes }) => {
              const isForeign = ['img', 'script', 'iframe', 'style'].includes(localName);
              return isForeign || [...attributes].some(({ name }) => name.startsWith('on'));
            }).length,
        );
        assert.equal(elements, 0);
        const text = await page.$eval(
          'trafficking-help',
          ({ shadowRoot }) => shadowRoot!.textContent!,
        );
        assert.match(text, /In danger right now\?/);
        const links = await page.$$eval('a', (found) => found.map(({ href }) => href));
        assert.deepEqual(
          links.filter((href) => /^(javascript|data):/.test(href)),
          [],
        );
        await expectHarmless(await codeOf(page));
      }));
  }
});
