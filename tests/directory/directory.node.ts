import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import { checkedOn, countries } from '../../src/directory/countries/index.js';
import { find, listedCountries } from '../../src/directory/find.js';
import { keys, numberPattern } from '../../src/directory/live.js';
import { link, spell } from '../../src/directory/number.js';
import { withheld } from '../../src/directory/withheld.js';

interface Fact {
  id: string;
  country: string;
  region?: string;
  name: string;
  display: string;
  dial?: string;
  text?: string;
  tty?: string;
  alwaysOpen?: boolean;
  url?: string;
  note?: string;
  alsoDial?: { display: string; dial: string };
  sources: { title: string; url: string; seen?: string | null; quote?: string }[];
}

const factsIn = (file: string) =>
  (JSON.parse(readFileSync(`tests/facts/${file}`, 'utf8')) as { contacts: Fact[] }).contacts;

/** The facts that the directory began with, as they were compiled: it must say the same. */
const facts = factsIn('contacts.json');
/** Those that came later, with the passages in which they were seen. */
const secondWave = factsIn('wave2.json');

/** Compiled, and not listed; src/directory/withheld.ts says why. */
const leftOut = new Set([
  'cy-116111',
  'do-emergency',
  'do-linea-vida',
  'do-mujer',
  'fi-auttamisjarjestelma',
  'fi-emergency',
  'ng-emergency',
  'sg-mom',
  'us-fl-fhp',
  'us-nj-ht',
  'us-ut-ag',
]);

/** Numbers that their sources print otherwise than the compiled facts: to be dialled from abroad, too, or the police itself. */
const otherNumber: Readonly<Record<string, string>> = {
  'pa-emergency': '104',
  'sk-narodna-linka': '+421800800818',
};

const lines = Object.entries(countries).flatMap(([country, group]) =>
  Object.entries(group).map(([id, line]) => ({ country, id, line })),
);
const byId = new Map(lines.map(({ id, line }) => [id, line]));

const digitsOf = (text: string) => text.replace(/\D/g, '');

describe('the directory', () => {
  for (const fact of facts) {
    it(`${fact.id} is as the facts have it`, () => {
      const line = byId.get(fact.id);
      assert.ok(line, `src/directory/countries: ${fact.id} is missing`);
      const number = fact.dial ?? fact.alsoDial?.dial;
      assert.equal(line.number, number);
      assert.equal(line.code, fact.dial ? undefined : fact.display);
      if (number) assert.equal(spell(number), fact.alsoDial?.display ?? fact.display);
      assert.equal(line.region, fact.region);
      const [text, word] = fact.text?.split(/ \(word |\)/) ?? [];
      assert.equal(line.text, text);
      assert.equal(line.textWord, word);
      assert.equal(line.tty, fact.tty);
      assert.equal(line.url, fact.url);
      if (line.kind !== 'emergency') {
        assert.equal(line.name, fact.name);
        assert.equal(line.always, fact.alwaysOpen);
      }
      assert.equal(line.free, /\bFree\b/.test(fact.note ?? '') ? true : undefined);
      assert.equal(line.anonymous, /anonymous/.test(fact.note ?? '') ? true : undefined);
      assert.ok(lines.some(({ id, country }) => id === fact.id && country === fact.country));
      // Newer checks have added sources.
      assert.deepEqual(
        line.evidence.sources.slice(0, fact.sources.length).map(({ url, date }) => [url, date]),
        fact.sources.map(({ url, seen }) => [url, seen]),
      );
    });
  }

  for (const fact of secondWave) {
    it(`${fact.id} is as the facts have it, or left out`, () => {
      const line = byId.get(fact.id);
      if (leftOut.has(fact.id)) return assert.equal(line, undefined);
      assert.ok(line, `src/directory/countries: ${fact.id} is missing`);
      const dial = fact.dial ?? fact.alsoDial?.dial;
      assert.equal(line.number, otherNumber[fact.id] ?? dial);
      const code = /^[*#]\d+/.exec(fact.display)?.[0];
      if (code) assert.equal(line.code, code);
      assert.equal(line.region, fact.region);
      if (line.kind !== 'emergency') assert.equal(line.name, fact.name.replace(' (Oahu)', ''));
      // Nothing is promised that the facts do not have.
      if (line.always && fact.id !== 'py-137') assert.equal(fact.alwaysOpen, true);
      if (line.url) assert.ok([fact.url, undefined].includes(line.url) || fact.url, fact.id);
    });
  }

  it('lists nothing besides the facts', () => {
    const known = new Set([...facts, ...secondWave].map(({ id }) => id));
    const others = lines.map(({ id }) => id).filter((id) => !known.has(id));
    // The second number of one fact.
    assert.deepEqual(others, ['us-hi-children']);
  });

  it('says why compiled contacts are left out', () => {
    for (const id of leftOut) {
      if (!id.endsWith('-emergency'))
        assert.ok(
          withheld.some((entry) => entry.id === id),
          id,
        );
    }
  });

  for (const { country, id, line } of lines) {
    const quotes = line.evidence.sources.flatMap(({ quote = '' }) => [quote, keys(quote)]);
    if (!line.evidence.readAgain) continue;
    it(`${id} has the digits of its numbers in a passage`, () => {
      for (const number of [line.number, line.text, line.tty]) {
        if (!number) continue;
        const pattern = numberPattern(number, country);
        assert.ok(
          quotes.some((quote) => pattern.test(quote)),
          `${number} is not in ${quotes.join(' | ')}`,
        );
      }
      if (line.code) {
        assert.ok(
          quotes.some((quote) => quote.includes(line.code!)),
          `${line.code} is not in ${quotes.join(' | ')}`,
        );
      }
    });
  }

  for (const { country, id, line } of lines) {
    it(`${id} has what an entry needs`, () => {
      const where = `src/directory/countries/${country.toLowerCase()}.ts, ${id}:`;
      const proof = line.evidence;
      assert.match(proof.checked, /^\d{4}-\d\d-\d\d$/, `${where} "checked" must be an ISO date`);
      assert.ok(proof.checked >= checkedOn, `${where} "checked" is older than checkedOn`);
      for (const { url, title } of proof.sources) {
        assert.ok(URL.canParse(url) && /^https?:/.test(url), `${where} "${url}" is no web address`);
        assert.ok(title.trim(), `${where} a source has no title`);
      }
      assert.ok(line.kind === 'emergency' || line.name, `${where} add the line's own name`);
      assert.ok(line.number ?? line.code, `${where} add a number`);
      if (line.url) assert.match(line.url, /^https:\/\//, `${where} "url" must be https`);
      assert.ok(!line.region || country === 'US', `${where} only US states are known by name`);
      for (const number of [line.number, line.text, line.tty]) {
        if (number === undefined) continue;
        assert.match(number, /^\+?\d{2,15}$/, `${where} "${number}" must be + and digits only`);
      }
      if (line.spelled) {
        const number = line.number!.startsWith('+')
          ? parsePhoneNumberFromString(line.spelled, country as CountryCode)?.number
          : digitsOf(line.spelled);
        assert.equal(number, line.number, `${where} "spelled" is another number`);
      }
    });
  }

  it('was checked on the day of its oldest entry', () => {
    const oldest = lines.map(({ line }) => line.evidence.checked).sort()[0];
    assert.equal(checkedOn, oldest);
  });

  it('knows every full-length number as a valid one of its country', () => {
    let checked = 0;
    for (const { country, id, line } of lines) {
      for (const number of [line.number, line.text, line.tty]) {
        if (!number || !(number.startsWith('+') || number.length >= 9)) continue;
        const parsed = parsePhoneNumberFromString(number, country as CountryCode);
        assert.ok(parsed, `${id}: ${number} is no number`);
        assert.ok(parsed.isValid(), `${id}: ${number} is no number of ${country}`);
        // +1 is shared: toll-free numbers belong to all its countries.
        if (!number.startsWith('+1')) assert.equal(parsed.country, country);
        checked++;
      }
    }
    assert.ok(checked > 25, `only ${checked} numbers were long enough to check`);
  });
});

describe('find', () => {
  it('gives the trafficking line first, and what a country has where it has none', () => {
    const first = Object.fromEntries(
      listedCountries.map((country) => [country, find(country)!.main.id]),
    );
    const expected = {
      US: 'us-nhth',
      CA: 'ca-hotline',
      GB: 'gb-unseen',
      IE: 'ie-garda',
      NZ: 'nz-police',
      MX: 'mx-lnctp',
      DE: 'de-hilfetelefon',
      NL: 'nl-comensha',
      ES: 'es-policia',
      IT: 'it-antitratta',
      ZA: 'za-hotline',
      IN: 'in-1098',
      PH: 'ph-1343',
      BR: 'br-disque100',
      AR: 'ar-145',
      PE: 'pe-1818',
    };
    for (const [country, id] of Object.entries(expected)) assert.equal(first[country], id);
  });

  it('gives every country its emergency number, unless none is confirmed', () => {
    const without = listedCountries.filter((country) => !find(country)!.emergency);
    assert.deepEqual(without, ['NG']);
    for (const country of listedCountries) {
      if (country !== 'NG') assert.equal(find(country)!.emergency!.kind, 'emergency', country);
    }
  });

  it('adds a state’s own lines to that state only', () => {
    assert.deepEqual(
      find('US', 'MO')!.regional.map(({ id }) => id),
      ['us-mo-mshp'],
    );
    assert.deepEqual(find('US', 'WY')!.regional, []);
    assert.deepEqual(find('US')!.regional, []);
  });

  it('keeps related lines apart', () => {
    assert.deepEqual(
      find('US')!.related.map(({ id }) => id),
      ['us-ncmec', 'us-nrs', 'us-ndvh', 'us-rainn', 'us-dol-whd', 'us-stronghearts'],
    );
    assert.deepEqual(
      find('GB')!.others.map(({ id }) => id),
      ['gb-salvationarmy'],
    );
  });

  it('gives nothing for anything that is no listed country', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (country, region) => {
        assert.equal(find(country, region) === undefined, !listedCountries.includes(country));
      }),
    );
    for (const name of ['constructor', '__proto__', 'toString', 'us', '']) {
      assert.equal(find(name), undefined);
    }
  });
});

describe('numbers', () => {
  const e164 = fc
    .tuple(
      fc.constantFrom('+1', '+27', '+31', '+44', '+52', '+49', '+81'),
      fc.stringMatching(/^\d{4,12}$/),
    )
    .map(([code, rest]) => code + rest);
  const short = fc.stringMatching(/^\d{2,10}$/);

  it('a link holds nothing but + and digits, whatever is asked for', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), e164, short),
        fc.constantFrom('tel', 'sms'),
        (text, scheme) => {
          const href = link(scheme as 'tel' | 'sms', text);
          if (href !== undefined) assert.match(href, /^(tel|sms):\+?\d{2,15}$/);
        },
      ),
    );
  });

  it('star codes, words and message bodies are never a link', () => {
    for (const text of ['*55', '#77', '911?body=x', '88788 START', '+1 888', '', '+', '1']) {
      assert.equal(link('tel', text), undefined, text);
    }
  });

  it('a link keeps every digit', () => {
    fc.assert(
      fc.property(fc.oneof(e164, short), (number) => {
        if (number.length <= 16) assert.equal(link('tel', number)?.slice(4) ?? number, number);
      }),
    );
  });

  it('spelling loses no digit and adds none but a leading 0 or 1', () => {
    fc.assert(
      fc.property(fc.oneof(e164, short), (number) => {
        const digits = spell(number).replace(/\D/g, '');
        const bare = number.replace('+', '');
        assert.ok(bare.endsWith(digits.replace(/^0/, '')), `${number} → ${spell(number)}`);
        assert.ok(digits.length >= bare.length - 2);
      }),
    );
  });
});
