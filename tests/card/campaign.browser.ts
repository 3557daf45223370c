import { expect } from '@open-wc/testing';
import { languages } from '../../src/locales/languages.js';
import { all, card, one, overflowing, setClock, text, useScript } from '../card-page.js';

useScript('/dist/trafficking-help.all.js');

const days: readonly [day: string, attributes: string, line: string][] = [
  ['2027-01-01', '', 'National Human Trafficking Prevention Month: talk about it.'],
  ['2027-01-11', 'region="MO"', 'National Human Trafficking Awareness Day: talk about it.'],
  ['2027-07-30', '', 'World Day Against Trafficking in Persons: talk about it.'],
  ['2027-07-30', 'country="MX"', 'World Day Against Trafficking in Persons: talk about it.'],
  ['2027-10-18', 'country="NL"', 'EU Anti-Trafficking Day: talk about it.'],
];

describe('on an awareness day', () => {
  for (const [day, attributes, line] of days) {
    it(`the card says so: ${day} ${attributes}`, async () => {
      setClock(`${day}T12:00`);
      expect(one(await card(attributes), '.occasion').textContent!.trim()).to.equal(line);
      expect(text(await card(`campaign="off" ${attributes}`))).not.to.include('talk about it');
    });
  }

  it('no other day and no other country says anything', async () => {
    for (const [day, attributes] of [
      ['2027-02-01', ''],
      ['2027-01-11', 'country="GB"'],
      ['2027-10-18', ''],
      ['2027-10-18', 'country="GB"'],
    ] as const) {
      setClock(`${day}T12:00`);
      expect(all(await card(attributes), '.occasion'), `${day} ${attributes}`).to.have.lengthOf(0);
    }
  });

  it('every language has its line, inside the card at 320 pixels', async () => {
    setClock('2027-01-11T12:00');
    for (const language of languages) {
      const element = await card(`lang="${language}"`, '', 320);
      const line = one(element, '.occasion').textContent!;
      expect(line, language).not.to.include('{');
      if (language !== 'en') expect(line, language).not.to.include('talk about it');
      expect(overflowing(element), language).to.deep.equal([]);
    }
  });

  it('the strip and the line have no room for it', async () => {
    setClock('2027-07-30T12:00');
    for (const layout of ['strip', 'line']) {
      expect(text(await card(`layout="${layout}"`))).not.to.include('World Day');
    }
  });

  it('the number stays where it is: the line stands above the signs', async () => {
    const top = async () =>
      one(await card('', '', 320), '[part~=number]').getBoundingClientRect().y;
    const usual = await top();
    setClock('2027-07-30T12:00');
    expect(await top()).to.equal(usual);
  });

  it('the card is two lines higher at most, whatever its width', async () => {
    const height = async (width: number) =>
      (await card('region="MO"', '', width)).getBoundingClientRect().height;
    for (const width of [320, 360, 720, 1080]) {
      setClock('2026-12-01T12:00');
      const usual = await height(width);
      for (const day of ['2027-01-11', '2027-07-30']) {
        setClock(`${day}T12:00`);
        // Lower, where panel and signs come to stand side by side.
        expect(await height(width), `${width} px, ${day}`).to.be.at.most(usual + 42);
      }
    }
  });
});
