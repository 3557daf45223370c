import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { chooseSigns, settings, signGroups, type Setting } from '../../src/content/signs.js';
import { regions, world } from '../../src/content/figures.js';
import { countries } from '../../src/directory/countries/index.js';
import { attributeName, attributes } from '../../src/options/attributes.js';
import { TraffickingHelp } from '../../src/element/trafficking-help.js';
import { version } from '../../src/version.js';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown;

const facts = read('tests/facts/signs.json') as {
  signs: { id: string; group: string; weakAlone?: boolean }[];
  defaultOrder: string[];
  settings: Record<string, string[]>;
};
const weak = facts.signs.filter(({ weakAlone }) => weakAlone).map(({ id }) => id);

describe('signs', () => {
  it('are those of the facts, in their groups and order', () => {
    const expected: Record<string, string[]> = {};
    for (const { id, group } of facts.signs) (expected[group] ??= []).push(id);
    assert.deepEqual(signGroups, expected);
  });

  it('lead with those of the facts in each setting', () => {
    const { about, ...ofFacts } = facts.settings;
    assert.ok(about);
    assert.deepEqual(settings, { general: facts.defaultOrder, ...ofFacts });
  });

  it('are all there whatever is asked for, and never begin with a weak one', () => {
    for (const setting of Object.keys(settings) as Setting[]) {
      for (const count of [0, 1, 6, 12, facts.signs.length, Infinity]) {
        const { first, rest } = chooseSigns(setting, count);
        const all = [...first, ...rest.flatMap(({ signs }) => signs)];
        assert.equal(new Set(all).size, facts.signs.length);
        assert.equal(first.length, Math.min(count, facts.signs.length));
        for (const id of first.slice(0, 6)) assert.ok(!weak.includes(id), `${setting}: ${id}`);
      }
    }
  });
});

describe('figures', () => {
  it('are those of the facts', () => {
    const { figures } = read('tests/facts/guidance.json') as {
      figures: { id: string; claim: string }[];
    };
    const claim = (id: string) => figures.find((figure) => figure.id === id)?.claim ?? '';
    assert.ok(claim('global-27.6m').includes(`${world.people / 1e6} million`));
    const { year, cases, victims } = regions['US-MO']!;
    assert.ok(claim('mo-272').includes(`${year}: ${cases} cases, ${victims} victims`));
  });
});

/** Every text file that is built or shown to a reader. */
function built(): { name: string; text: string }[] {
  return ['dist', 'site', 'src']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
        entry.isFile(),
      ),
    )
    .filter(({ name }) => /\.(js|map|html|ts|json|css|md)$/.test(name))
    .map(({ name, parentPath }) => ({ name, text: readFileSync(`${parentPath}/${name}`, 'utf8') }));
}

describe('what is built', () => {
  const wrongNumbersInPrint = ['contacts.json', 'wave2.json']
    .flatMap(
      (file) =>
        (read(`tests/facts/${file}`) as { wrongNumbersInPrint: { printed: string }[] })
          .wrongNumbersInPrint,
    )
    // The number, without where it was seen.
    .map(({ printed }) => ({ printed: printed.replace(/ \(.*/, '') }))
    // Too short to be told from a part of another number.
    .filter(({ printed }) => printed.replace(/\D/g, '').length > 5);

  it('holds no number that is known to be printed wrong', () => {
    const files = built();
    assert.ok(files.some(({ name }) => name === 'trafficking-help.js'));
    for (const { name, text } of files) {
      const digits = text.replace(/[^0-9a-z]+(?=[0-9])/gi, '');
      for (const { printed } of wrongNumbersInPrint) {
        assert.ok(!digits.includes(printed.replace(/\D/g, '')), `${name}: ${printed}`);
        assert.ok(!text.includes(printed), `${name}: ${printed}`);
      }
    }
  });

  it('finds such a number however it is spelled', () => {
    const text = 'call <b>1 (866) 373-7888</b> now';
    assert.ok(text.replace(/[^0-9a-z]+(?=[0-9])/gi, '').includes('18663737888'));
  });

  it('holds no source in a script: those are for the sources page', () => {
    const scripts = readdirSync('dist').filter((name) => name.endsWith('.js'));
    const urls = Object.values(countries)
      .flatMap((lines) => Object.values(lines))
      .flatMap(({ evidence }) =>
        evidence.sources.flatMap(({ quote = '', title }) => [quote, title]),
      )
      .filter((text) => text.length > 20);
    for (const name of scripts) {
      const text = readFileSync(`dist/${name}`, 'utf8');
      for (const url of urls) assert.ok(!text.includes(url), `${name}: ${url}`);
    }
  });

  it('has no word in it that blockers hide a page’s parts by', () => {
    const blocked =
      /(^|[^a-z])(ads?|banner|sponsor|popup|track|beacon|stats|chat-widget)([^a-z]|$)/i;
    assert.match('top-ad.js', blocked);
    for (const name of readdirSync('dist')) {
      assert.doesNotMatch(name, blocked);
      if (name.endsWith('.js')) {
        assert.doesNotMatch(
          readFileSync(`dist/${name}`, 'utf8'),
          /(class|id|part)="[^"]*\b(ads?|banner|sponsor|popup|track|beacon|stats|chat-widget)\b/,
        );
      }
    }
  });

  it('says its version, that of the package', () => {
    const { version: ofPackage } = read('package.json') as { version: string };
    assert.equal(version, ofPackage);
    assert.ok(readFileSync('dist/trafficking-help.js', 'utf8').slice(0, 100).includes(version));
  });
});

describe('the attribute table', () => {
  it('is that of the element: no option is parsed that the element does not take', () => {
    assert.deepEqual(Object.keys(TraffickingHelp.properties), Object.keys(attributes));
    const names = Object.keys(attributes).map(attributeName);
    assert.ok(names.includes('heading-level'));
    assert.deepEqual(TraffickingHelp.observedAttributes, names);
  });
});
