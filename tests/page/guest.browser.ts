import { expect } from '@open-wc/testing';
import type { TraffickingHelp } from '../../src/element/trafficking-help.js';
import { all, card, catchPrints, one, openAll, page, settled, text } from '../card-page.js';

describe('a good guest', () => {
  it('makes no request, and stores nothing', async () => {
    await card();
    const requests = performance.getEntriesByType('resource').length;
    const element = await card('region="MO" sections="contact signs steps risk talk figures"');
    openAll(element);
    catchPrints();
    for (const button of all(element, 'button')) button.click();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(performance.getEntriesByType('resource').length).to.equal(requests);
    expect(document.cookie).to.equal('');
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(await indexedDB.databases()).to.deep.equal([]);
  });

  it('says which contact was used, and nothing about the reader', async () => {
    const element = await card('region="MN"');
    openAll(element);
    const said: unknown[] = [];
    document.addEventListener('trafficking-help-contact', ({ detail }) => said.push(detail));
    document.addEventListener('click', (event) => event.preventDefault());
    for (const name of ['Call 1-888-373-7888', 'Text 233733', 'Contact online', '1-866-223-1111']) {
      const link = all(element, 'a').find((node) => node.textContent!.trim() === name);
      link!.click();
    }
    expect(said).to.deep.equal([
      { channel: 'call', id: 'us-nhth' },
      { channel: 'text', id: 'us-nhth' },
      { channel: 'web', id: 'us-nhth' },
      { channel: 'call', id: 'us-mn-dayone' },
    ]);
  });

  it('tells other sites nothing about the page a reader came from', async () => {
    const element = await card('region="MO"');
    for (const link of all<HTMLAnchorElement>(element, 'a[href^=https]')) {
      expect(link.rel).to.include('noreferrer');
    }
  });
});

describe('a quick guest', () => {
  // The first of these takes a browser longer than the whole card.
  const costly = `<script>for (const name of ['DateTimeFormat', 'NumberFormat', 'DisplayNames'])
    Intl[name] = function () { throw new Error(name) };</script>`;

  for (const { file, lang, said } of [
    { file: 'trafficking-help', lang: 'en', said: 'Numbers checked November 22, 2026' },
    { file: 'trafficking-help', lang: 'es', said: '22 de noviembre de 2026' },
    { file: 'trafficking-help.ko', lang: 'ko', said: '2026년 11월 22일' },
    { file: 'trafficking-help.ko', lang: 'ko', said: '“Korean”' },
  ]) {
    it(`has in it what it says with dates and names: ${said}`, async () => {
      const frame = await page(
        `${costly}<script src="/dist/${file}.js"></script><trafficking-help lang="${lang}"></trafficking-help>`,
      );
      const element = frame.contentDocument!.querySelector<TraffickingHelp>('trafficking-help')!;
      await settled(element);
      expect(text(element)).to.include(said);
    });
  }
});

describe('copying', () => {
  const written: string[] = [];
  const write = (writeText: (value: string) => Promise<void>) =>
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  const later = (milliseconds = 50) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  it('writes the number to the clipboard, and says which', async () => {
    const element = await card();
    write((value) => Promise.resolve(void written.push(value)));
    const status = one(element, '[role=status]');
    expect(status.textContent).to.equal('');
    const button = one(element, '.copy');
    expect(button.getAttribute('aria-label')).to.equal('Copy 1-888-373-7888');
    button.click();
    await later();
    expect(written).to.deep.equal(['1-888-373-7888']);
    expect(one(element, '[role=status]') === status).to.equal(true);
    expect(status.textContent).to.equal('Copied: 1-888-373-7888');
  });

  it('says it in other words each time: screen readers drop what they have just said', async () => {
    const element = await card();
    write(() => Promise.resolve());
    const said = new Set<string>();
    for (let times = 0; times < 4; times++) {
      one(element, '.copy').click();
      await later();
      said.add(one(element, '[role=status]').textContent!);
    }
    expect([...said]).to.have.length(4);
    expect([...said].every((words) => words.includes('1-888-373-7888'))).to.equal(true);
  });

  it('moves nothing by what it says, and covers no number', async () => {
    for (const width of [240, 320, 720]) {
      for (const lang of ['en', 'ar', 'ru']) {
        const element = await card(`lang="${lang}"`, '', width);
        const places = () =>
          all(element, 'a, button:not(.copy), summary, p:not(.said), li').map((node) => {
            const { left, top, height } = node.getBoundingClientRect();
            return [left, top, height].map(Math.round).join();
          });
        const before = places();
        write(() => Promise.resolve());
        one(element, '.copy').click();
        await later();
        expect(places()).to.deep.equal(before);
        const said = one(element, '[role=status]').getBoundingClientRect();
        for (const number of all(element, 'bdi')) {
          const { top, bottom } = number.getBoundingClientRect();
          const isCovered = bottom > said.top + 1 && top < said.bottom - 1;
          expect(isCovered, `${lang} ${width} ${number.textContent}`).to.equal(false);
        }
      }
    }
  });

  it('has one button in a card, beside the call, and one status', async () => {
    for (const options of [
      'region="MO"',
      'region="CA"',
      'country="CA" region="ON"',
      'country="GB"',
    ]) {
      const element = await card(options);
      openAll(element);
      const buttons = all(element, '[data-copy]');
      expect(buttons, options).to.have.length(1);
      expect(buttons[0]!.parentElement!.querySelector('.call') !== null).to.equal(true);
      expect(all(element, '[role=status]'), options).to.have.length(1);
    }
  });

  it('has none in a strip and a line, and none beside a short number', async () => {
    for (const options of ['layout="strip"', 'layout="line"', 'country="BR"']) {
      const element = await card(options);
      expect(all(element, '[data-copy], [role=status]'), options).to.have.length(0);
    }
  });

  it('is possible by hand for every number: each can be selected', async () => {
    const element = await card('region="MO"');
    openAll(element);
    for (const number of all(element, 'bdi')) {
      getSelection()!.selectAllChildren(number);
      expect(getSelection()!.toString()).to.equal(number.textContent);
    }
  });

  it('selects the number where the clipboard is denied', async () => {
    const element = await card();
    const clipboard = { writeText: () => Promise.reject(new Error('denied')) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    one(element, '.copy').click();
    await later();
    expect(one(element, '[role=status]').textContent).to.equal(
      'Selected: 1-888-373-7888. Copy it now.',
    );
    expect(getSelection()!.toString()).to.equal('1-888-373-7888');
  });
});
