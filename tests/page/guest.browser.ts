import { expect } from '@open-wc/testing';
import type { TraffickingHelp } from '../../src/element/trafficking-help.js';
import { all, card, catchPrints, openAll, page, settled, text } from '../card-page.js';

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
  it('writes the number to the clipboard and says so', async () => {
    const element = await card();
    const written: string[] = [];
    const clipboard = { writeText: (value: string) => Promise.resolve(void written.push(value)) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    const button = all(element, 'button').find(
      (node) => node.getAttribute('aria-label') === 'Copy 1-888-373-7888',
    )!;
    button.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(written).to.deep.equal(['1-888-373-7888']);
    expect(all(element, '[role=status]')[0]!.textContent).to.equal('Copied');
  });

  it('says so beside the number that was copied, in a region that was there before', async () => {
    const element = await card('region="MO"');
    const clipboard = { writeText: () => Promise.resolve() };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    const line = all(element, '.panel > .lines li')[0]!;
    const region = line.querySelector('[role=status]')!;
    expect(region.textContent).to.equal('');
    line.querySelector('button')!.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(line.querySelector('[role=status]')).to.equal(region);
    expect(all(element, '[role=status]').filter((node) => node.textContent)).to.deep.equal([
      region,
    ]);
    expect(region.textContent).to.equal('Copied');
  });

  for (const options of [
    'region="MO"',
    'region="CA"',
    'layout="strip"',
    'layout="line"',
    'region="ON"',
    'country="PH"',
  ]) {
    it(`is possible for every number: ${options}`, async () => {
      const element = await card(options);
      const numbers = all(element, 'bdi')
        .map((node) => node.textContent)
        // A star code is dialled on a mobile phone, and stands beside a full number.
        .filter((number) => !/[*#]/.test(number) && /\d/.test(number));
      const copied = all(element, '.pair button').map((button) =>
        button.getAttribute('aria-label')!.replace('Copy ', ''),
      );
      expect(copied).to.deep.equal(numbers);
    });
  }

  it('selects the number where the clipboard is denied', async () => {
    const element = await card();
    const clipboard = { writeText: () => Promise.reject(new Error('denied')) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    all(element, 'button')[0]!.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(all(element, '[role=status]')[0]!.textContent).to.equal('Selected. Copy it now.');
    expect(getSelection()!.toString()).to.equal('1-888-373-7888');
  });
});
