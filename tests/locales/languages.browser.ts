import { expect } from '@open-wc/testing';
import 'axe-core';
import type Axe from 'axe-core';
import { languages } from '../../src/locales/languages.js';
import {
  all,
  brokenNumbers,
  card,
  forgetWarnings,
  one,
  openAll,
  overflowing,
  page,
  root,
  settled,
  text,
  useScript,
  warnings,
} from '../card-page.js';

/** The package is a classic script: it sets a global. */
const { axe } = globalThis as typeof globalThis & { axe: typeof Axe };

useScript('/dist/trafficking-help.all.js');

describe('every language', () => {
  for (const language of languages) {
    it(`${language}: is drawn in its own words, marked with its language and direction`, async () => {
      const element = await card(`lang="${language}" region="MO"`);
      const base = one(element, '[part~=base]');
      expect(base.lang).to.equal(language);
      expect(base.dir).to.equal(language === 'ar' ? 'rtl' : 'ltr');
      expect(element.getAttributeNames().sort()).to.deep.equal(['lang', 'region']);
      const { default: messages } = (await import(`../../src/locales/${language}.ts`)) as {
        default: { heading: string };
      };
      expect(text(element)).to.include(messages.heading);
      expect(text(element)).to.include('1-888-373-7888');
      expect(text(element)).not.to.match(/\{\w+\}|undefined|\[object/);
    });

    for (const layout of ['card', 'strip', 'line']) {
      it(`${language} ${layout}: axe finds nothing, and nothing overflows at 280 px`, async () => {
        const element = await card(
          `lang="${language}" layout="${layout}" region="MO" sections="contact signs steps risk talk figures"`,
          '',
          280,
        );
        openAll(element);
        if (layout !== 'line') expect(overflowing(element)).to.deep.equal([]);
        expect(brokenNumbers(element)).to.deep.equal([]);
        const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
        expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]!.html}`)).to.deep.equal([]);
      });
    }
  }

  it('neither spaces out nor slants letters, which some scripts have not', async () => {
    for (const language of ['ar', 'hi', 'zh-Hans', 'ko']) {
      const element = await card(`lang="${language}" sections="contact signs steps figures"`);
      for (const node of all(element, '*')) {
        const { letterSpacing, fontStyle } = getComputedStyle(node);
        expect([letterSpacing, fontStyle]).to.deep.equal(['normal', 'normal']);
      }
    }
  });

  it('says in English which interpreter to ask for, and what text and online speak', async () => {
    for (const [language, spoken] of [
      ['vi', 'Vietnamese'],
      ['zh-Hans', 'Chinese'],
      ['ht', 'Haitian Creole'],
    ] as const) {
      expect(text(await card(`lang="${language}"`))).to.include(spoken);
    }
    expect(text(await card('lang="vi" country="CA"'))).not.to.include('Vietnamese');
  });
});

describe('Arabic', () => {
  it('is mirrored, and its numbers are not', async () => {
    const left = (element: Element, selector: string) =>
      one(element, selector).getBoundingClientRect().left;
    const english = await card('lang="en"');
    expect(left(english, '.panel')).to.be.lessThan(left(english, '.body'));
    expect(left(english, '.call')).to.be.lessThan(left(english, '.copy'));
    const arabic = await card('lang="ar"');
    expect(left(arabic, '.panel')).to.be.greaterThan(left(arabic, '.body'));
    expect(left(arabic, '.call')).to.be.greaterThan(left(arabic, '.copy'));
    const number = one(arabic, '.call bdi');
    expect(number.dir).to.equal('ltr');
    const range = document.createRange();
    // Its pieces: 1-888-, 373- and 7888.
    const edges = [...number.childNodes]
      .filter((node) => node instanceof Text && node.length)
      .map((piece) => {
        range.selectNodeContents(piece);
        const { left, right } = range.getBoundingClientRect();
        return [left, right] as const;
      });
    expect(edges.length).to.equal(3);
    for (const [index, [from]] of edges.slice(1).entries()) {
      expect(from).to.be.closeTo(edges[index]![1], 0.1);
    }
  });
});

describe('the page’s language', () => {
  it('is followed when a translation tool changes it', async () => {
    const element = await card();
    for (const [tag, language] of [
      ['ko-KR', 'ko'],
      ['zh-CN', 'zh-Hans'],
      ['pt-PT', 'pt'],
      ['fil', 'tl'],
      ['ar', 'ar'],
      ['en', 'en'],
    ] as const) {
      document.documentElement.lang = tag;
      await settled(element);
      expect(one(element, '[part~=base]').lang, tag).to.equal(language);
    }
  });

  it('is not taken for Simplified Chinese where it is Traditional', async () => {
    forgetWarnings();
    const element = await card('lang="zh-TW"');
    expect(one(element, '[part~=base]').lang).to.equal('en');
    expect(warnings.join()).to.include('lang="zh-TW"');
  });

  it('can be switched a thousand times without a node left behind', async () => {
    const element = await card('lang="en"');
    const nodes = () => root(element).querySelectorAll('*').length;
    const before = nodes();
    for (let turn = 0; turn < 1000; turn++) {
      element.lang = languages[turn % languages.length]!;
      await element.updateComplete;
    }
    element.lang = 'en';
    await settled(element);
    expect(nodes()).to.equal(before);
  });
});

describe('two scripts on one page', () => {
  it('each give their language, whichever comes first', async () => {
    const frame = await page(
      `<script src="/dist/trafficking-help.vi.js"></script>
      <trafficking-help lang="vi"></trafficking-help><trafficking-help lang="ko"></trafficking-help>
      <script src="/dist/trafficking-help.ko.js"></script>`,
    );
    const elements = [...frame.contentDocument!.querySelectorAll('trafficking-help')];
    for (const element of elements) await element.updateComplete;
    const shown = elements.map(
      (element) => element.shadowRoot!.querySelector<HTMLElement>('[part~=base]')!.lang,
    );
    expect(shown).to.deep.equal(['vi', 'ko']);
  });
});

describe('a script that lacks the language', () => {
  const collect =
    '<script>window.problems=[];console.warn=(...a)=>problems.push(a.join(" "))</script>';

  it('shows English, marked as such, and names the file to use, once', async () => {
    const frame = await page(
      `${collect}<script src="/dist/trafficking-help.js"></script>
      <trafficking-help lang="ko"></trafficking-help><trafficking-help lang="ko"></trafficking-help>`,
    );
    const { problems } = frame.contentWindow as Window & { problems?: string[] };
    const base = frame
      .contentDocument!.querySelector('trafficking-help')!
      .shadowRoot!.querySelector<HTMLElement>('[part~=base]')!;
    expect(base.lang).to.equal('en');
    expect(base.textContent).to.include('Signs of human trafficking');
    expect(problems).to.have.length(1);
    expect(problems![0]).to.include('trafficking-help.ko.js');
  });

  for (const language of languages.filter((tag) => tag !== 'en' && tag !== 'es')) {
    it(`trafficking-help.${language}.js has English and ${language}`, async () => {
      const frame = await page(
        `${collect}<script src="/dist/trafficking-help.${language}.js"></script>
        <trafficking-help lang="${language}"></trafficking-help><trafficking-help></trafficking-help>`,
      );
      const shown = [...frame.contentDocument!.querySelectorAll('trafficking-help')].map(
        (element) => element.shadowRoot!.querySelector<HTMLElement>('[part~=base]')!.lang,
      );
      expect(shown).to.deep.equal([language, 'en']);
      expect((frame.contentWindow as Window & { problems?: string[] }).problems).to.deep.equal([]);
    });
  }
});
