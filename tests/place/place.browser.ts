import { expect } from '@open-wc/testing';
import { listedCountries } from '../../src/directory/find.js';
import { languages } from '../../src/locales/languages.js';
import {
  all,
  brokenNumbers,
  card,
  forgetWarnings,
  links,
  one,
  overflowing,
  root,
  setClock,
  settled,
  text,
  useScript,
  warnings,
} from '../card-page.js';

useScript('/dist/trafficking-help.all.js');

const resolvedOptions = Object.getOwnPropertyDescriptor(
  Intl.DateTimeFormat.prototype,
  'resolvedOptions',
)!;

/** The machine's. */
const ownZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * Sets the reader's time zone, as the browser tells it. A real clock cannot be set from here;
 * clock.reader.ts sets it in Chromium.
 */
function setZone(zone: string): void {
  Object.defineProperty(Intl.DateTimeFormat.prototype, 'resolvedOptions', {
    ...resolvedOptions,
    value(this: Intl.DateTimeFormat) {
      const options = (resolvedOptions.value as () => Intl.ResolvedDateTimeFormatOptions).call(
        this,
      );
      // Those of a format that names its own zone stay as they are.
      return options.timeZone === ownZone ? { ...options, timeZone: zone } : options;
    },
  });
}

afterEach(() => {
  Object.defineProperty(Intl.DateTimeFormat.prototype, 'resolvedOptions', resolvedOptions);
});

const called = (element: Element) => one(element, '.call')?.getAttribute('href');
const select = (element: Element, name: string) =>
  one<HTMLSelectElement>(element, `[data-choice=${name}]`);
const options = (list: HTMLSelectElement) => [...list.options].map(({ value }) => value);

/** Chooses as a reader does: the value changes, and the browser tells so by both events. */
async function choose(
  element: Awaited<ReturnType<typeof card>>,
  name: string,
  value: string,
): Promise<void> {
  const list = select(element, name);
  list.value = value;
  list.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
}

describe('country="auto"', () => {
  it('takes the country of the reader’s clock', async () => {
    for (const [zone, number] of [
      ['Europe/London', 'tel:+448000121700'],
      ['America/Toronto', 'tel:+18339001010'],
      ['America/Chicago', 'tel:+18883737888'],
      ['Asia/Manila', 'tel:1343'],
      ['Asia/Kolkata', 'tel:1098'],
      ['Asia/Calcutta', 'tel:1098'],
      ['Europe/Kiev', 'tel:1547'],
      ['Europe/Kyiv', 'tel:1547'],
      ['Asia/Saigon', 'tel:111'],
      ['Asia/Ho_Chi_Minh', 'tel:111'],
    ] as const) {
      // Of two names of a zone, a browser has one.
      if (!Intl.supportedValuesOf('timeZone').includes(zone)) continue;
      setZone(zone);
      expect(called(await card('country="auto"')), zone).to.equal(number);
    }
  });

  it('takes the page’s own country where the clock tells none that is listed', async () => {
    for (const zone of ['UTC', 'Etc/GMT+5', 'Antarctica/Troll', 'Asia/Pyongyang', 'No/Where', '']) {
      setZone(zone);
      expect(called(await card('country="auto CA"')), zone).to.equal('tel:+18339001010');
      expect(called(await card('country="auto XX, gb"')), zone).to.equal('tel:+448000121700');
      expect(called(await card('country="Auto"')), zone).to.equal('tel:+18883737888');
      // Nobody else's number for a country that is not listed.
      const unlisted = await card('country="auto SO"');
      expect(text(unlisted), zone).to.include('We do not list a hotline for this place.');
      expect(links(unlisted).filter(({ href }) => href.startsWith('tel:'))).to.deep.equal([]);
    }
  });

  it('takes the page’s own country where the browser cannot tell', async () => {
    const broken = [
      () => {
        Object.defineProperty(Intl.DateTimeFormat.prototype, 'resolvedOptions', {
          ...resolvedOptions,
          value: () => {
            throw new Error('no');
          },
        });
      },
      () => setZone(undefined as unknown as string),
    ];
    for (const breaking of broken) {
      breaking();
      expect(called(await card('country="auto CA"'))).to.equal('tel:+18339001010');
    }
    const intl = Intl as { Locale?: unknown };
    const { Locale } = intl;
    setZone('Pacific/Auckland');
    try {
      intl.Locale = undefined;
      expect(called(await card('country="auto CA"'))).to.equal('tel:+18339001010');
    } finally {
      intl.Locale = Locale;
    }
  });

  it('gives a listed country or the page’s own for every time zone there is, and throws nowhere', async () => {
    const known = new Set<string | undefined | null>();
    for (const country of listedCountries) known.add(called(await card(`country="${country}"`)));
    const element = await card('country="auto"');
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      setZone(zone);
      element.requestUpdate();
      await element.updateComplete;
      expect(known.has(called(element)), zone).to.equal(true);
      expect(select(element, 'country').selectedOptions).to.have.length(1);
    }
  }).timeout(180_000);

  it('does so on the days when clocks change', async () => {
    setZone('Europe/Berlin');
    for (const day of ['2026-03-29T02:30', '2026-10-25T02:30', '2024-02-29T23:59']) {
      setClock(day);
      expect(called(await card('country="auto"')), day).to.equal('tel:116016');
    }
  });

  it('says which country the lines are for, where the clock does not tell', async () => {
    for (const zone of ['UTC', 'Europe/Istanbul', 'Asia/Hong_Kong', 'Europe/Moscow']) {
      setZone(zone);
      for (const more of ['', 'picker="off"', 'layout="strip"', 'layout="line"']) {
        const element = await card(`country="auto" ${more}`);
        const said = 'These lines are for: United States. In another country?';
        expect(text(element), `${zone} ${more}`).to.include(said);
      }
    }
    setZone('Europe/Berlin');
    expect(text(await card('country="auto"'))).not.to.include('These lines are for');
    setZone('UTC');
    const element = await card('country="auto"');
    await choose(element, 'country', 'MX');
    expect(text(element)).not.to.include('These lines are for');
  });

  it('knows the territories of the US, and their lines', async () => {
    setZone('America/Puerto_Rico');
    const element = await card('country="auto CA"');
    expect(called(element)).to.equal('tel:+18883737888');
    expect(text(element)).to.include('Policía de Puerto Rico');
    setZone('Pacific/Guam');
    expect(called(await card('country="auto CA"'))).to.equal('tel:+18883737888');
  });

  it('keeps the page’s state to the page’s country', async () => {
    setZone('America/Chicago');
    expect(text(await card('country="auto" region="MO"'))).to.include('Missouri');
    setZone('Europe/Berlin');
    forgetWarnings();
    const element = await card('country="auto" region="MO"');
    expect(text(element)).not.to.include('Missouri State');
    expect(called(element)).to.equal('tel:116016');
    expect(warnings).to.deep.equal([]);
  });

  it('says which country’s lines these are, in the language of the card', async () => {
    setZone('Europe/Berlin');
    for (const [language, name] of [
      ['en', 'Germany'],
      ['es', 'Alemania'],
      ['ar', 'ألمانيا'],
      ['ht', 'Allemagne'],
    ]) {
      const element = await card(`lang="${language}" country="auto"`);
      expect(one(element, '.place [role=status]').textContent).to.include(name);
      expect(select(element, 'country').selectedOptions[0]!.text).to.equal(name);
    }
  });

  it('is quiet in the line, which has no room for a choice', async () => {
    setZone('Europe/Berlin');
    const element = await card('country="auto" layout="line"');
    expect(links(element)[0]!.href).to.equal('tel:116016');
    expect(all(element, 'select')).to.have.length(0);
  });
});

describe('the choice of a place', () => {
  it('is there with auto, or if asked for', async () => {
    for (const [attributes, count] of [
      ['', 0],
      ['country="auto"', 2],
      ['country="auto" picker="off"', 0],
      ['picker', 2],
      ['picker="on" country="GB"', 1],
      ['picker="auto"', 0],
      ['picker layout="strip"', 1],
    ] as const) {
      setZone('America/New_York');
      expect(all(await card(attributes), 'select'), attributes).to.have.length(count);
    }
    forgetWarnings();
    expect(all(await card('picker="maybe"'), 'select')).to.have.length(2);
    expect(warnings.join()).to.include('Allowed: auto, on, off.');
  });

  it('offers every listed country once, by name, and the states with lines of their own', async () => {
    const element = await card('picker');
    const countries = select(element, 'country');
    expect(options(countries).sort()).to.deep.equal([...listedCountries].sort());
    const names = [...countries.options].map(({ text }) => text);
    expect(names).to.deep.equal([...names].sort((a, b) => a.localeCompare(b, 'en')));
    expect(names).to.include('United States');
    const states = select(element, 'region');
    expect(options(states)).to.include.members(['', 'MO', 'TX', 'PR']);
    expect(options(states)).not.to.include('NY');
  });

  it('begins with the place of the page', async () => {
    const element = await card('picker region="US-MO"');
    expect(select(element, 'country').value).to.equal('US');
    expect(select(element, 'region').value).to.equal('MO');
    expect(one(element, '.place [role=status]').textContent).to.include('Missouri');
  });

  it('shows the lines of what is chosen, says so, and leaves the focus where it is', async () => {
    for (const layout of ['card', 'strip']) {
      const element = await card(`picker layout="${layout}" region="MO"`);
      select(element, 'country').focus();
      await choose(element, 'country', 'MX');
      expect(called(element)).to.equal('tel:+528005533000');
      expect(root(element).activeElement).to.equal(select(element, 'country'));
      expect(one(element, '.place [role=status]').textContent).to.equal('Lines shown: Mexico.');
      expect(select(element, 'region')).to.equal(null);
      expect(text(element)).not.to.include('888-373');
      await choose(element, 'country', 'US');
      expect(called(element)).to.equal('tel:+18883737888');
    }
  });

  it('adds the lines of a chosen state, and takes them away', async () => {
    const element = await card('picker');
    await choose(element, 'region', 'TX');
    expect(text(element)).to.include('iWatchTexas');
    await choose(element, 'region', 'MO');
    expect(text(element)).not.to.include('iWatchTexas');
    expect(text(element)).to.include('*55');
    await choose(element, 'region', '');
    expect(text(element)).not.to.include('*55');
    await choose(element, 'region', 'GA');
    await choose(element, 'country', 'GB');
    await choose(element, 'country', 'US');
    expect(select(element, 'region').value).to.equal('');
    expect(text(element)).not.to.include('Georgia Human');
  });

  it('leads out of a country without a line', async () => {
    const element = await card('picker country="SO"');
    expect(select(element, 'country').value).to.equal('');
    expect(one(element, '.place [role=status]').textContent).to.include('We do not list');
    expect(text(element)).not.to.include('Somalia');
    await choose(element, 'country', 'NZ');
    expect(called(element)).to.equal('tel:105');
  });

  it('has a name for each list, and lists as tall as a finger needs', async () => {
    const element = await card('picker region="MO"', '', 320);
    for (const [name, label] of [
      ['country', 'Country'],
      ['region', 'State'],
    ] as const) {
      const list = select(element, name);
      expect([...list.labels].map((each) => each.innerText.split('\n')[0]!.trim())).to.deep.equal([
        label,
      ]);
      expect(list.getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  it('is told to nobody: no event, nothing kept, no address', async () => {
    const told: string[] = [];
    const tell = (event: Event) => told.push(event.type);
    const types = ['input', 'change', 'trafficking-help-contact', 'select', 'submit'];
    for (const type of types) document.addEventListener(type, tell);
    const kept = () => [document.cookie, localStorage.length, sessionStorage.length, location.href];
    const before = kept();
    const element = await card('picker');
    await choose(element, 'country', 'FR');
    await choose(element, 'country', 'US');
    await choose(element, 'region', 'MO');
    for (const type of types) document.removeEventListener(type, tell);
    expect(told).to.deep.equal([]);
    expect(kept()).to.deep.equal(before);
    expect(element.getAttributeNames()).to.deep.equal(['picker']);
  });

  it('leaves the page’s own fields in the card alone', async () => {
    const element = await card('picker', '<select name="country"><option>1<option>2</select>');
    const told: string[] = [];
    const tell = (event: Event) => told.push(event.type);
    for (const type of ['input', 'change']) document.addEventListener(type, tell);
    const own = element.querySelector('select')!;
    for (const type of ['input', 'change']) own.dispatchEvent(new Event(type, { bubbles: true }));
    for (const type of ['input', 'change']) document.removeEventListener(type, tell);
    await settled(element);
    expect(told).to.deep.equal(['input', 'change']);
    expect(called(element)).to.equal('tel:+18883737888');
  });

  it('ends when the page names another place', async () => {
    const element = await card('picker');
    await choose(element, 'country', 'FR');
    element.setAttribute('signs', '3');
    await settled(element);
    expect(called(element)).to.equal('tel:116006');
    element.setAttribute('country', 'CA');
    await settled(element);
    expect(called(element)).to.equal('tel:+18339001010');
    expect(select(element, 'country').value).to.equal('CA');
  });

  it('is there for a region that does not exist, the US among the countries to choose', async () => {
    const element = await card('picker region="ON"');
    expect(select(element, 'country').value).to.equal('');
    await choose(element, 'country', 'US');
    expect(called(element)).to.equal('tel:+18883737888');
  });

  it('names a state only where its own lines are shown', async () => {
    const said = async (attributes: string) =>
      one(await card(attributes), '.place [role=status]').textContent!.trim();
    expect(await said('picker region="MO"')).to.equal('Lines shown: Missouri, United States.');
    expect(await said('picker region="NY"')).to.equal('Lines shown: United States.');
    expect(await said('picker region="MO" layout="strip"')).to.equal('Lines shown: United States.');
  });

  it('counts only while it is there', async () => {
    const element = await card('picker');
    await choose(element, 'country', 'MX');
    element.setAttribute('layout', 'line');
    await settled(element);
    expect(links(element)[0]!.href).to.equal('tel:+18883737888');
    element.removeAttribute('layout');
    await settled(element);
    expect(called(element)).to.equal('tel:+528005533000');
  });

  it('shows no words of an attribute', async () => {
    for (const country of ['call 1-800-555-0000', 'auto 1-800-555-0000', 'auto <b>x</b>']) {
      const element = await card(`picker country="${country}"`);
      expect(root(element).innerHTML).not.to.match(/555|<b>x/i);
    }
  });

  it('survives values that are no text', async () => {
    for (const value of [Object.create(null), Symbol('x'), 5, {}, [], () => 'GB', null, true]) {
      const element = await card('picker');
      await choose(element, 'country', 'FR');
      (element as unknown as { country: unknown }).country = value;
      await settled(element);
      await choose(element, 'country', 'MX');
      expect(called(element)).to.equal('tel:+528005533000');
    }
  });

  it('is kept by the failsafe, which needs no style, list or template', async () => {
    const element = await card('picker');
    await choose(element, 'country', 'FR');
    // A translation tool that never gives in.
    for (let fight = 0; fight < 8 && one(element, '.call'); fight++) {
      one(element, '.call').textContent = '1-888-373-7884';
      await settled(element);
    }
    const fallback = root(element).querySelector('slot[name=fallback]')!;
    expect(fallback.textContent).to.include('116 006');
    expect(fallback.textContent).not.to.include('888');
  });

  it('is each card’s own', async () => {
    const element = await card('picker', '</trafficking-help><trafficking-help picker>');
    const [, other] = [...element.parentElement!.querySelectorAll('trafficking-help')];
    await choose(element, 'country', 'FR');
    await settled(other!);
    expect(called(other!)).to.equal('tel:+18883737888');
  });
});

describe('every country in every language', () => {
  for (const language of languages) {
    it(`${language}: does not overflow at 320 px, breaks no number, and has its own emergency number`, async () => {
      for (const country of listedCountries) {
        const element = await card(`lang="${language}" country="${country}" picker`, '', 320);
        const where = `${country} ${language}`;
        expect(overflowing(element), where).to.deep.equal([]);
        expect(brokenNumbers(element), where).to.deep.equal([]);
        const danger = one(element, '.danger a');
        if (country !== 'NG') expect(danger.getAttribute('href'), where).to.match(/^tel:\d{2,3}$/);
      }
    });
  }
});
