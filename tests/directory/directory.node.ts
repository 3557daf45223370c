import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import { checkedOn, countries, evidence } from '../../src/directory/entries.js';
import { find, listedCountries } from '../../src/directory/find.js';
import { link, spell } from '../../src/directory/number.js';
import type { Evidence, Hotline, Hotlines } from '../../src/directory/types.js';

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
  sources: { title: string; url: string; seen?: string }[];
}

/** The facts that the directory began with, as they were compiled: it must say the same. */
const facts = JSON.parse(readFileSync('tests/facts/contacts.json', 'utf8')) as {
  checkedOn: string;
  contacts: Fact[];
};

const lines = Object.entries(countries).flatMap(([country, group]) =>
  Object.entries(group as Hotlines).map(([id, line]) => ({ country, id, line })),
);
const byId = new Map<string, Hotline>(lines.map(({ id, line }) => [id, line]));
const evidenceById = evidence as Readonly<Record<string, Evidence>>;

describe('the directory', () => {
  for (const fact of facts.contacts) {
    it(`${fact.id} is as the facts have it`, () => {
      const line = byId.get(fact.id);
      assert.ok(line, `src/directory/entries.ts: ${fact.id} is missing`);
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
      const { sources } = evidenceById[fact.id]!;
      assert.deepEqual(
        sources.map(({ url, date }) => [url, date]),
        fact.sources.map(({ url, seen }) => [url, seen]),
      );
    });
  }

  for (const { country, id, line } of lines) {
    it(`${id} has what an entry needs`, () => {
      const where = `src/directory/entries.ts, ${id}:`;
      const proof = evidenceById[id];
      assert.ok(proof, `${where} add its sources to ${country}_EVIDENCE`);
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
    });
  }

  it('was checked on the day of its oldest entry', () => {
    const oldest = Object.values(evidenceById)
      .map(({ checked }) => checked)
      .sort()[0];
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

  it('gives every country its emergency number', () => {
    for (const country of listedCountries) {
      assert.equal(find(country)!.emergency.kind, 'emergency', country);
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
      ['us-ncmec', 'us-nrs', 'us-ndvh', 'us-rainn', 'us-dol-whd'],
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
