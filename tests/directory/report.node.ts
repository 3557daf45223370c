import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkedOn } from '../../src/directory/countries/index.js';
import { entriesAsOf, report } from '../../src/directory/report.js';

const run = (...values: string[]) =>
  spawnSync('npx', ['tsx', 'src/directory/check-facts.ts', ...values], { encoding: 'utf8' });

describe('check:facts', () => {
  const after = (days: number) => new Date(Date.parse(checkedOn) + days * 86_400_000);

  it('lets a release go out while every contact is fresh or stale', () => {
    assert.equal(report(after(0)).mayRelease, true);
    assert.ok(entriesAsOf(after(180)).every(({ age }) => age === 'fresh'));
    const stale = report(after(181));
    assert.equal(stale.mayRelease, true);
    assert.match(stale.text, /181 days ago {2}WARNING: stale/);
    assert.equal(report(after(540)).mayRelease, true);
  });

  it('stops a release when a contact has not been checked for 540 days', () => {
    const { mayRelease, text } = report(after(541));
    assert.equal(mayRelease, false);
    assert.match(text, /541 days ago {2}ERROR: check again/);
  });

  it('prints every contact with its sources, and what is withheld', () => {
    const { text } = report(new Date('2026-11-22'));
    for (const { id, sources } of entriesAsOf(new Date('2026-11-22'))) {
      assert.ok(text.includes(`${id} (`), id);
      for (const { url } of sources) assert.ok(text.includes(url), url);
    }
    assert.match(text, /Withheld:\n.*12th/);
  });

  it('exits with 0, 1 or 2, and says what was wrong', () => {
    const day = (days: number) => after(days).toISOString().slice(0, 10);
    assert.equal(run('--today', day(0)).status, 0);
    assert.equal(run('--today', day(1000)).status, 1);
    for (const values of [['--today', 'soon'], ['--tomorrow'], ['--today']]) {
      const { status, stdout, stderr } = run(...values);
      assert.equal(status, 2, values.join(' '));
      assert.equal(stdout, '');
      assert.match(stderr, /Usage: npm run check:facts/);
    }
  });
});

describe('the sources page', () => {
  const html = readFileSync('site/sources.html', 'utf8');

  it('shows every contact, each source as a link, and what is withheld', () => {
    for (const { id, line, sources } of entriesAsOf(new Date())) {
      assert.ok(html.includes(`<section id="${id}">`), id);
      if (line.code) assert.ok(html.includes(line.code));
      for (const { url } of sources) {
        assert.ok(html.includes(`<a href="${url.replaceAll('&', '&amp;')}">`), url);
      }
    }
    assert.match(html, /ranks 12th/);
  });
});
