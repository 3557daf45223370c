import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { campaignOn } from '../../src/content/calendar.js';
import { listedCountries } from '../../src/directory/find.js';

/** The days on which something is marked for a country, in a year, as `1-11 awareness-day`. */
function marked(country: string, year: number): string[] {
  const days: string[] = [];
  for (
    const day = new Date(year, 0, 1);
    day.getFullYear() === year;
    day.setDate(day.getDate() + 1)
  ) {
    const campaign = campaignOn(country, day);
    if (campaign) days.push(`${day.getMonth() + 1}-${day.getDate()} ${campaign}`);
  }
  return days;
}

describe('awareness days', () => {
  it('are January, 11 January and 30 July in the US', () => {
    for (const year of [2026, 2027, 2028]) {
      const days = marked('US', year);
      assert.equal(days.length, 32);
      assert.equal(days[0], '1-1 month');
      assert.equal(days[10], '1-11 awareness-day');
      assert.equal(days[30], '1-31 month');
      assert.equal(days[31], '7-30 world-day');
      assert.equal(days.filter((day) => day.endsWith(' month')).length, 30);
    }
  });

  it('are 30 July and 18 October in the listed countries of the European Union', () => {
    const union = listedCountries.filter((country) => marked(country, 2027).length === 2);
    // Austria, Belgium, Cyprus, Czechia, Germany, Denmark, Spain, France, Greece, Croatia, Hungary, Ireland, Italy,
    // Lithuania, the Netherlands, Poland, Portugal, Romania, Sweden, Slovenia, Slovakia.
    const expected = 'AT BE CY CZ DE DK ES FR GR HR HU IE IT LT NL PL PT RO SE SI SK';
    assert.equal(union.sort().join(' '), expected);
    assert.deepEqual(marked('NL', 2027), ['7-30 world-day', '10-18 eu-day']);
  });

  it('are 30 July alone elsewhere, in countries that are not listed too', () => {
    for (const country of ['GB', 'MX', 'NZ', 'ZA', 'CH', 'NO', 'AL', 'UA', 'ZZ']) {
      assert.deepEqual(marked(country, 2027), ['7-30 world-day'], country);
    }
  });

  // From one edge of the world to the other, and where a day begins or ends at a half hour or is an
  // hour longer.
  const zones = 'Pacific/Kiritimati Asia/Kathmandu Europe/Berlin UTC America/St_Johns Pacific/Niue';
  for (const zone of zones.split(' ')) {
    it(`begin and end at the reader’s own midnight in ${zone}`, () => {
      const program = `
        import { campaignOn } from './src/content/calendar.ts';
        const seen = (country, ...at) => campaignOn(country, new Date(...at)) ?? '-';
        console.log([
          seen('US', 2026, 11, 31, 23, 59, 59, 999), seen('US', 2027, 0, 1),
          seen('US', 2027, 0, 10, 23, 59, 59, 999), seen('US', 2027, 0, 11),
          seen('US', 2027, 0, 11, 23, 59, 59, 999), seen('US', 2027, 0, 12),
          seen('US', 2027, 0, 31, 23, 59, 59, 999), seen('US', 2027, 1, 1),
          seen('GB', 2027, 6, 29, 23, 59, 59, 999), seen('GB', 2027, 6, 30),
          seen('GB', 2027, 6, 30, 23, 59, 59, 999), seen('GB', 2027, 6, 31),
          seen('ES', 2027, 9, 17, 23, 59, 59, 999), seen('ES', 2027, 9, 18),
          seen('ES', 2027, 9, 18, 23, 59, 59, 999), seen('ES', 2027, 9, 19),
          new Date(2027, 0, 1).getTimezoneOffset(),
        ].join(' '));`;
      const { stdout, stderr } = spawnSync(
        process.execPath,
        ['--import', 'tsx', '--input-type=module', '--eval', program],
        { env: { ...process.env, TZ: zone }, encoding: 'utf8' },
      );
      const words = stdout.trim().split(' ');
      const offset = Number(words.pop());
      assert.equal(stderr, '');
      assert.equal(offset === 0, zone === 'UTC', 'the zone was taken');
      assert.equal(
        words.join(' '),
        '- month month awareness-day awareness-day month month - ' +
          '- world-day world-day - - eu-day eu-day -',
      );
    });
  }
});
