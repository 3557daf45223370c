import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import readability from 'text-readability-ts';
import { strings } from '../../demo/strings.js';
import { allLocales } from '../../src/html/all-locales.js';
import en from '../../src/locales/en.js';
import { languages } from '../../src/locales/languages.js';
import type { Messages } from '../../src/locales/messages.js';
import { pack, unpack } from '../../src/locales/packed.js';
import { resolveLanguage } from '../../src/locales/resolve.js';

const locales = new Map<string, Messages>();
for (const language of languages) {
  const module = (await import(`../../src/locales/${language}.ts`)) as { default: Messages };
  locales.set(language, module.default);
}

/** The accepted term, and words that mean smuggling, rescue or slavery, from the facts' glossary. */
const glossary: Record<string, { term: RegExp; forbidden?: RegExp }> = {
  es: { term: /trata de personas/, forbidden: /tráfico|esclav|rescat/i },
  fr: { term: /traite des êtres humains/, forbidden: /trafic de migrants|passeur|esclav|sauver/i },
  pt: { term: /tráfico de pessoas/, forbidden: /contrabando|escrav|resgat/i },
  de: { term: /Menschenhandel/, forbidden: /Schleus|Schmuggel|Sklav|retten/i },
  it: { term: /tratta degli esseri umani/, forbidden: /contrabband|scafist|schiav|salvare/i },
  nl: { term: /mensenhandel/i, forbidden: /smokkel|slaven|redden/i },
  ru: { term: /торговл[яи] людьми/i, forbidden: /контрабанд|рабств|спасти/i },
  ar: { term: /الاتجار بالبشر/, forbidden: /تهريب|عبيد|إنقاذ/ },
  hi: { term: /मानव तस्करी/, forbidden: /गुलाम|दासता|बचाव/ },
  'zh-Hans': { term: /人口贩运/, forbidden: /偷渡|走私|奴隶|拯救/ },
  vi: { term: /mua bán người/i, forbidden: /đưa người vượt biên|buôn lậu|nô lệ|giải cứu/i },
  ko: { term: /인신매매/, forbidden: /밀수|밀입국|노예|구출/ },
  tl: { term: /human trafficking/i, forbidden: /smuggl|alipin|iligtas/i },
  ht: { term: /trafik moun/i, forbidden: /kontrebann|esklav|sove/i },
};

const english = new Map(strings(en));
const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
const digits = (text: string) => text.replace(/\D+/g, ' ').trim().split(' ').sort();

/** Strings that are the same in English because they are names, numbers or the same word. */
const same =
  /^(nameAndNumber|tty|kinds\.patrol|groups\.control|kinds\.crisis|website|talks|reviewed)/;

describe('languages', () => {
  it('are all in the HTML without a script', () => {
    assert.deepEqual([...allLocales.keys()], languages);
  });

  it('have a script each, and one with all', () => {
    const scripts = readdirSync('dist').filter((name) => /^trafficking-help.*\.js$/.test(name));
    const expected = languages
      .filter((language) => language !== 'en' && language !== 'es')
      .map((language) => `trafficking-help.${language}.js`);
    const files = readdirSync('src/locales').map((name) => name.replace('.ts', ''));
    const locales = files.filter((name) => /^[a-z]{2}(-\w+)?$/.test(name));
    assert.deepEqual([...languages].sort(), locales.sort());
    assert.deepEqual(
      scripts.sort(),
      ['trafficking-help.js', 'trafficking-help.all.js', ...expected].sort(),
    );
  });

  it('are told apart by the words each may and may not use', () => {
    assert.deepEqual(Object.keys(glossary).sort(), languages.filter((tag) => tag !== 'en').sort());
    for (const [language, { term, forbidden }] of Object.entries(glossary)) {
      const messages = locales.get(language)!;
      const all = strings(messages)
        .map(([, text]) => text)
        .join('\n');
      assert.match(messages.heading, term, language);
      if (forbidden) assert.doesNotMatch(all, forbidden, language);
    }
  });

  it('keep to the typography of the language', () => {
    for (const [language, messages] of locales) {
      for (const [path, text] of strings(messages)) {
        if (path === 'reviewed') continue;
        const where = `${language} ${path}: ${text}`;
        if (language === 'es') {
          if (text.includes('?')) assert.match(text, /¿/, where);
          if (text.includes('!')) assert.match(text, /¡/, where);
        } else if (language === 'fr') {
          assert.doesNotMatch(text, /[^\u202f][;!?]/, where);
          assert.doesNotMatch(text, /[^\u00a0\u202f\d]:/, where);
        } else if (language === 'zh-Hans') {
          assert.doesNotMatch(text, /\p{Script=Han}\s+\p{Script=Han}/u, where);
          assert.doesNotMatch(text, /\p{Script=Han}[,.?!:;]/u, where);
        } else if (language === 'ar') {
          assert.doesNotMatch(text, /[\u0600-\u06ff][,;?]/, where);
        }
      }
    }
  });

  it('are unpacked right on a page whose libraries give every object more names', (test) => {
    const packed = pack(locales.get('es')!);
    const everything = Object.prototype as unknown as Record<string, unknown>;
    test.mock.method(Object, 'keys', (object: object) => {
      const names = [];
      for (const name in object) names.push(name);
      return names;
    });
    everything.each = () => undefined;
    const unpacked = unpack(packed);
    delete everything.each;
    test.mock.restoreAll();
    assert.deepEqual(unpacked, locales.get('es'));
  });

  for (const [language, messages] of locales) {
    const own = strings(messages).filter(([path]) => path !== 'reviewed');

    describe(language, () => {
      it('is complete, with nothing empty, no HTML and no straight quotes', () => {
        assert.deepEqual(
          own.map(([path]) => path).sort(),
          [...english.keys()].filter((path) => path !== 'reviewed').sort(),
        );
        for (const [path, text] of own) {
          assert.equal(text, text.trim(), path);
          assert.notEqual(text, '', path);
          assert.doesNotMatch(text, /[<>"]|&\w+;|\\u/, path);
        }
      });

      it('is the same after it was packed for the scripts', () => {
        assert.deepEqual(unpack(pack(messages)), messages);
        const reversed = Object.fromEntries(Object.entries(messages).reverse()) as typeof messages;
        assert.deepEqual(unpack(pack(reversed)), messages);
      });

      it('uses every placeholder of the English and no other', () => {
        for (const [path, text] of own) {
          assert.deepEqual(placeholders(text), placeholders(english.get(path)!), path);
        }
      });

      it('has the digits of the English, to the digit', () => {
        for (const [path, text] of own) {
          assert.deepEqual(digits(text), digits(english.get(path)!), path);
          assert.doesNotMatch(text, /[٠-٩०-९]/, path);
        }
      });

      if (language !== 'en') {
        it('has a literal meaning in English for every string', async () => {
          const { backTranslation: back } = (await import(`../../src/locales/${language}.ts`)) as {
            backTranslation: Record<string, string>;
          };
          assert.deepEqual(Object.keys(back).sort(), own.map(([path]) => path).sort());
          for (const [path, text] of Object.entries(back)) {
            assert.deepEqual(placeholders(text), placeholders(english.get(path)!), path);
          }
        });

        it('is a draft until somebody signs it with name and date, and leaves no English', () => {
          if (messages.reviewed !== null) assert.match(messages.reviewed, /^.+, \d{4}-\d\d-\d\d$/);
          for (const [path, text] of own) {
            if (!same.test(path)) assert.notEqual(text, english.get(path), path);
          }
        });
      }

      it('keeps list items and buttons short', () => {
        for (const [path, text] of own) {
          if (path.startsWith('signs.')) assert.ok(text.length <= 80, `${path}: ${text.length}`);
          if (/^(call|text|online|website)$/.test(path)) {
            assert.ok(text.replace(/\{\w+\}/, '').length <= 25, `${path}: ${text}`);
          }
        }
      });
    });
  }
});

describe('English', () => {
  const filled = [...english]
    .filter(([path]) => path !== 'reviewed')
    .map(([path, text]) => {
      const words = text
        .replace(/\{(people|cases|victims|year|date)\}/g, '2021')
        .replace(/\{\w+\}/g, '911');
      // A list item ends a sentence, for the reader and for the formula; a risk also begins in one.
      const sentence = path.startsWith('risks.')
        ? `Traffickers look for people who ${words}`
        : words;
      return [path, /[.?:!]$/.test(sentence) ? sentence : `${sentence}.`] as const;
    });

  it('reads at US grade 6 or lower as a whole', () => {
    const all = filled.map(([, text]) => text).join(' ');
    const grade = readability.fleschKincaidGrade(all);
    console.log(`Flesch-Kincaid grade of the whole card: ${grade}`);
    assert.ok(grade <= 6, String(grade));
    assert.ok(readability.automatedReadabilityIndex(all) <= 6);
  });

  it('has no sentence of six words or more whose grade is over 8', () => {
    for (const [path, text] of filled) {
      for (const sentence of text.split(/(?<=[.?!])\s+/)) {
        // The formula means nothing for a label: "Copied." has grade 8.4.
        if (sentence.split(/\s+/).length < 6) continue;
        const grade = readability.fleschKincaidGrade(sentence);
        assert.ok(grade <= 8, `${path}: grade ${grade}: ${sentence}`);
      }
    }
  });

  it('keeps to the words that do no harm', () => {
    for (const [path, text] of english) {
      assert.doesNotMatch(text, /rescue|\bsave\b|slave|confidential|anonymous\b|at-risk/i, path);
      if (!path.startsWith('figure')) assert.doesNotMatch(text, /victim/i, path);
      if (path.startsWith('signs.')) {
        assert.doesNotMatch(text, /\b(woman|women|man|men|girl|boy|race|religio|foreign)/i, path);
      }
    }
  });
});

describe('resolveLanguage', () => {
  const all = [...locales.keys()];
  const table: [tag: string, expected: string | undefined][] = [
    ['en', 'en'],
    ['es-MX', 'es'],
    ['ES_mx', 'es'],
    ['pt-PT', 'pt'],
    ['fil', 'tl'],
    ['fil-PH', 'tl'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-Hans-SG', 'zh-Hans'],
    ['zh-TW', undefined],
    ['zh-Hant-HK', undefined],
    ['ko-KR', 'ko'],
    ['sv', undefined],
    ['', undefined],
    ['-', undefined],
    ['constructor', undefined],
    ['x-private', undefined],
  ];
  for (const [tag, expected] of table) {
    it(`${JSON.stringify(tag)} → ${expected}`, () => {
      assert.equal(resolveLanguage(tag, all), expected);
    });
  }
});
