import { expect } from '@open-wc/testing';
import { countries } from '../../src/directory/countries/index.js';
import type { Hotline, Hotlines } from '../../src/directory/types.js';
import { snippet } from '../../src/html/index.js';
import en from '../../src/locales/en.js';
import es from '../../src/locales/es.js';
import type { Messages } from '../../src/locales/messages.js';
import { card, openAll, text } from '../card-page.js';

const locales: Record<string, Messages> = { en, es };

const places = Object.entries(countries as Record<string, Hotlines>).flatMap(([country, lines]) => {
  const all = Object.values(lines);
  const emergency = all.find(({ kind }) => kind === 'emergency')!;
  const [main] = all.filter(({ kind, region }) => kind !== 'emergency' && !region);
  return all.map((line) => ({ country, line, emergency, isMain: line === main }));
});

/** What a caller must know of a line, in the words of a language. */
function remarksOf(
  { hours, kind, name = '', notes = [] }: Hotline,
  emergency: Hotline,
  messages: Messages,
) {
  const what = (messages.kinds as Record<string, string>)[kind];
  // "Missouri State Highway Patrol" need not be told that it is a highway patrol.
  const isSaid = what && name.toLowerCase().includes(what.slice(0, -1).toLowerCase());
  return [
    ...(what && !isSaid ? [what] : []),
    ...(hours ? [messages.hours.replace(/\s*\{.*/s, '')] : []),
    ...notes.map((note) => messages.notes[note].replace('{number}', emergency.number!)),
  ];
}

const words = (html: string) => {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return holder.textContent!.replace(/\s+/g, ' ');
};

describe('what a caller must know', () => {
  it('is there to be said: of police, of children only, of hours', () => {
    const said = places.flatMap(({ line, emergency }) => remarksOf(line, emergency, en));
    // The words before the days: the rest is from Intl, and in the test of hours.
    expect(said).to.include.members([
      'Children only.',
      'Adults: call 112.',
      'Police tip line.',
      'For women hurt by violence or trafficking.',
      'Hours:',
    ]);
  });

  it('has hours as the language writes them', async () => {
    const said = async (lang: string) =>
      text(await card(`country="NL" lang="${lang}"`)).replace(/\s/g, ' ');
    expect(await said('en')).to.match(/Hours: Monday\W+Friday, 9:00 AM\W+5:00 PM\./);
    expect(await said('es')).to.match(/Horario: lunes\W+viernes, 0?9:00\W+17:00\./);
  });

  for (const lang of ['en', 'es']) {
    for (const layout of ['card', 'strip', 'line']) {
      it(`stands beside every number of a ${layout} in ${lang}, and of what is printed of it`, async () => {
        for (const { country, line, emergency, isMain } of places) {
          const remarks = remarksOf(line, emergency, locales[lang]!);
          const isShown = layout === 'card' || isMain || line === emergency;
          if (!remarks.length || !isShown) continue;
          const attributes = { lang, layout, country, region: line.region ?? '' };
          const given = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
          const element = await card(given.join(' '));
          openAll(element);
          const ways = (['script', 'div', 'iframe', 'static'] as const)
            .filter((format) => format === 'static' || isMain || line === emergency)
            .map((format) => words(snippet({ format, attributes, host: '' }).html));
          for (const said of [text(element), ...ways]) {
            for (const remark of remarks) expect(said, line.name ?? country).to.include(remark);
          }
        }
      });
    }
  }
});
