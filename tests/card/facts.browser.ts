import { expect } from '@open-wc/testing';
import { signGroups } from '../../src/content/signs.js';
import { checkedOn, countries } from '../../src/directory/countries/index.js';
import type { Hotlines } from '../../src/directory/types.js';
import {
  all,
  card,
  forgetWarnings,
  links,
  one,
  openAll,
  setClock,
  text,
  warnings,
} from '../card-page.js';

interface Fact {
  id: string;
  role: string;
  country: string;
  region?: string;
  display: string;
  dial?: string;
  text?: string;
  tty?: string;
  alsoDial?: { display: string; dial: string };
}
interface Facts {
  contacts: Fact[];
}

/** The facts as they were compiled, not as the script holds them. */
async function factsIn(file: string): Promise<Fact[]> {
  return ((await (await fetch(`/tests/facts/${file}`)).json()) as Facts).contacts;
}
const contacts = await factsIn('contacts.json');
const secondWave = await factsIn('wave2.json');
const lines = Object.entries(countries).flatMap(([country, group]) =>
  Object.entries(group as Hotlines).map(([id, line]) => ({ country, id, line })),
);

const called = (element: Element) => one(element, '.call')?.getAttribute('href');

/** Every number that may stand in a link on a card of this country and state. */
function allowed(country: string, region?: string): string[] {
  return lines
    .filter((entry) => entry.country === country)
    .filter(({ line }) => !line.region || line.region === region)
    .flatMap(({ line }) => [line.number, line.text])
    .filter((number) => number !== undefined);
}

describe('facts on the card', () => {
  for (const [country, region] of [
    ...Object.keys(countries).map((code) => [code] as const),
    ...lines
      .filter(({ line }) => line.region)
      .map((entry) => [entry.country, entry.line.region] as const),
  ]) {
    it(`${country} ${region ?? ''}: every link is a contact of the directory, to the digit`, async () => {
      const element = await card(`country="${country}" region="${region ?? ''}"`);
      openAll(element);
      const numbers = links(element).filter(({ href }) => /^(tel|sms):/.test(href));
      expect(numbers).not.to.have.length(0);
      for (const { name, href } of numbers) {
        const number = href.slice(4);
        expect(number).to.match(/^\+?[0-9]{2,15}$/);
        expect(allowed(country, region)).to.include(number);
        // What is read is what is dialled, but for the calling code.
        const spelled = name.replace(/[^0-9]/g, '').replace(/^0/, '');
        expect(number.replace('+', '')).to.satisfy((digits: string) => digits.endsWith(spelled));
      }
    });
  }

  for (const fact of contacts) {
    it(`${fact.id} is shown in its country, as it is printed there`, async () => {
      const element = await card(`country="${fact.country}" region="${fact.region ?? ''}"`);
      openAll(element);
      expect(text(element)).to.include(fact.display);
      if (fact.tty && fact.id !== 'us-nhth')
        expect(text(element)).to.include('(TTY): 1-800-787-3224');
      if (fact.dial) {
        const shown = links(element).filter(({ href }) => href === `tel:${fact.dial}`);
        expect(shown.some(({ name }) => name.includes(fact.display))).to.equal(true);
      }
      if (fact.text) {
        const [number, word] = fact.text.split(/ \(word |\)/);
        const message = links(element).find(({ href }) => href === `sms:${number}`)!;
        expect(message.name.replace(/\D/g, '')).to.equal(number!.replace('+', ''));
        if (word) expect(message.name).to.include(word);
      }
    });
  }

  // Those that are left out are in tests/directory/directory.node.ts.
  for (const { country, id, line } of lines.filter(({ id }) =>
    secondWave.some((fact) => fact.id === id),
  )) {
    it(`${id} is on the card, and in strip and line if it is called first, to the digit`, async () => {
      const place = `country="${country}" region="${line.region ?? ''}"`;
      const element = await card(place);
      openAll(element);
      const isFirst = called(element) === `tel:${line.number}`;
      if (line.code) expect(text(element)).to.include(line.code);
      if (!line.number) return;
      const fact = secondWave.find((each) => each.id === id)!;
      // tests/directory/directory.node.ts holds `spelled` against the number.
      const printed =
        line.spelled ??
        (line.kind === 'emergency'
          ? line.number
          : line.code
            ? fact.alsoDial!.display
            : fact.display);
      for (const layout of isFirst || line.kind === 'emergency'
        ? ['card', 'strip', 'line']
        : ['card']) {
        const drawn = await card(`${place} layout="${layout}"`);
        openAll(drawn);
        const shown = links(drawn).find(({ href }) => href === `tel:${line.number}`);
        expect(shown, layout).not.to.equal(undefined);
        expect(shown!.name, layout).to.include(printed);
      }
    });
  }

  it('says when a line answers, to midnight too', async () => {
    expect(text(await card('country="CL"'))).to.include(
      'Hours: Monday – Friday, 8:00 AM – 12:00 AM.',
    );
    expect(text(await card('country="FR"'))).to.include(
      'Hours: Monday – Sunday, 9:00 AM – 8:00 PM.',
    );
  });

  it('star codes are text beside a full number, never a link', async () => {
    for (const region of ['MO', 'KS', 'AR', 'ID', 'LA', 'NE', 'OH', 'VA']) {
      const element = await card(`region="${region}"`);
      const item = all(element, 'li').find((node) => /[*#]\d/.test(node.textContent!))!;
      expect(item.querySelector('a[href^="tel:"]')).not.to.equal(null);
      for (const link of all(element, 'a')) {
        expect(link.textContent).not.to.match(/[*#]/);
        expect(link.getAttribute('href')).not.to.match(/[*#]/);
      }
    }
  });

  it('related lines are there under "Other help", closed', async () => {
    const element = await card();
    const other = all<HTMLDetailsElement>(element, 'details').find(
      (node) => node.querySelector('summary')!.textContent === 'Other help',
    )!;
    expect(other.open).to.equal(false);
    expect(other.querySelectorAll('li')).to.have.length(6);
  });

  it('another state has the national line and no warning', async () => {
    forgetWarnings();
    const element = await card('region="US-WY"');
    expect(text(element)).to.include('1-888-373-7888');
    expect(warnings).to.deep.equal([]);
  });

  for (const country of ['SO', 'USA', 'United States', 'constructor', '__proto__', 'ZZ']) {
    it(`country="${country}": no line is shown as if it were local`, async () => {
      forgetWarnings();
      const element = await card(`country="${country}"`);
      expect(links(element).filter(({ href }) => /^(tel|sms):/.test(href))).to.deep.equal([]);
      expect(text(element)).to.include('Call the local emergency number');
      expect(text(element)).to.include('We do not list a hotline for this place');
      expect(all(element, '[part~=sign]')).to.have.length(Object.values(signGroups).flat().length);
      expect(warnings.join()).to.include('US, AL, AR');
    });
  }

  it('a state of another country gets the US line only as what it is', async () => {
    for (const region of ['ON', 'CA-ON', 'Missouri']) {
      const element = await card(`region="${region}"`);
      expect(text(element)).to.include('We do not list a hotline for this place');
      expect(text(element)).to.include(
        'In the United States: National Human Trafficking Hotline, 1-888-373-7888.',
      );
    }
    for (const layout of ['strip', 'line']) {
      const element = await card(`region="Missouri" layout="${layout}"`);
      expect(text(element)).to.include('In the United States: National Human Trafficking Hotline');
    }
    const canada = await card('country="CA" region="US-MO"');
    expect(text(canada)).not.to.include('1-888');
  });

  it('proper names of lines keep their language', async () => {
    const element = await card('country="DE"');
    const name = all(element, '[lang=de]').find((node) =>
      node.textContent!.includes('Hilfetelefon'),
    );
    expect(name).not.to.equal(undefined);
    const german = all(await card('country="MX" lang="es"'), '.panel [lang=es]');
    expect(german).to.have.length(0);
  });

  it('promises are made only where the directory has them', async () => {
    const free = /Free|Open day and night/;
    const promise = (element: Element) => one(element, '.glance').textContent;
    expect(promise(await card('country="GB"'))).not.to.match(free);
    expect(text(await card('country="US"'))).to.include('Free, day and night.');
    expect(text(await card('country="CA"'))).to.include('Open day and night.');
    expect(text(await card('country="CA"'))).not.to.include('Free');
    expect(text(await card('country="IE"'))).not.to.include('is not the police');
  });

  it('figures have a year and a source, and Missouri has its own', async () => {
    const element = await card('region="MO" sections="figures"');
    const figures = all(element, '.figure').map(({ childNodes }) =>
      [...childNodes]
        .filter(({ nodeName }) => ['#text', 'B'].includes(nodeName))
        .map(({ textContent }) => textContent!.trim())
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    expect(figures).to.deep.equal([
      'Cases found in Missouri, 2024 272',
      'Victims found in Missouri, 2024 539',
      'People in forced labor on any day in 2021 (estimate) 27.6 million',
    ]);
    expect(text(element)).to.include('These are cases found, not all there are.');
    expect(text(element)).not.to.match(/12th|rank/);
    expect(text(await card('sections="figures"'))).not.to.include('Missouri');
  });
});

describe('ageing', () => {
  /** The day 18 months after the directory was checked, some days earlier or later. */
  function ageLimit(days: number): string {
    const day = new Date(checkedOn);
    day.setUTCMonth(day.getUTCMonth() + 18);
    day.setUTCDate(day.getUTCDate() + days);
    return day.toISOString();
  }

  it('says by itself that a copy is old after 18 months, and keeps the numbers', async () => {
    setClock(ageLimit(-1));
    expect(text(await card())).to.match(/Numbers checked \w+ \d+, \d{4}/);
    setClock(ageLimit(1));
    const old = text(await card());
    expect(old).to.include('This list is old. Check the number at humantraffickinghotline.org.');
    expect(old).to.include('1-888-373-7888');
  });

  it('names the line’s own site, or none where it has none', async () => {
    setClock(ageLimit(9));
    expect(text(await card('country="CA"'))).to.include('canadianhumantraffickinghotline.ca');
    expect(text(await card('country="AR"'))).to.match(/This list is old\.\s*Print this card$/);
  });
});
