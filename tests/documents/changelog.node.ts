import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const order = (a: string, b: string) =>
  a.localeCompare(b, 'en', { numeric: true, sensitivity: 'base' });

/** What is wrong with the shape of a changelog, as sentences. */
function problems(changelog: string): string[] {
  const found: string[] = [];
  const [, ...sections] = changelog.split(/^## /m);
  const releases = sections.map((section) => {
    const [heading = '', ...lines] = section.split('\n');
    const [, number, date] =
      /^(\d+\.\d+\.\d+) \((unreleased|\d{4}-\d\d-\d\d)\)$/.exec(heading) ?? [];
    if (!number) found.push(`"${heading}" is not "0.1.0 (unreleased)" or "0.1.0 (2026-12-01)".`);
    return { number: number ?? '0.0.0', date: date ?? '', lines };
  });
  const [first] = releases;
  if (!first || order(first.number, version) < 0) found.push(`The top is older than ${version}.`);
  releases.forEach(({ number, date, lines }, index) => {
    const later = releases[index - 1];
    if (later && date === 'unreleased') found.push(`${number} is unreleased, and not at the top.`);
    if (later && order(number, later.number) >= 0)
      found.push(`${number} is below ${later.number}.`);
    if (later && later.date < date) found.push(`${number} is dated after ${later.number}.`);
    const headings = lines.filter((line) => line.startsWith('#'));
    const kinds = /^### (Added|Changed|Deprecated|Removed|Fixed|Security)$/;
    if (!headings.length) found.push(`${number} has no "### Added" or the like.`);
    for (const heading of headings) if (!kinds.test(heading)) found.push(`${number}: ${heading}`);
    const stray = lines.filter((line) => line && !/^(#|- | {2})/.test(line));
    for (const line of stray) found.push(`${number}: "${line}" is no line of a list.`);
    if (!lines.some((line) => line.startsWith('- '))) found.push(`${number} lists nothing.`);
  });
  return found;
}

describe('CHANGELOG.md', () => {
  const changelog = readFileSync('CHANGELOG.md', 'utf8');

  it('keeps its rule: versions fall, and only the top one is unreleased', () => {
    assert.deepEqual(problems(changelog), []);
  });

  it('would be found wrong', () => {
    const entry = '\n\n### Added\n\n- A line.\n\n';
    const wrong = (text: string) => problems(text).join('\n');
    assert.match(wrong('# Changelog\n'), /The top is older/);
    assert.match(wrong(`## Unreleased${entry}`), /"Unreleased" is not/);
    assert.match(
      wrong(`## 9.1.0 (2027-01-01)${entry}## 9.0.0 (unreleased)${entry}`),
      /9\.0\.0 is unreleased, and not at the top/,
    );
    assert.match(wrong(`## 9.0.0 (2027-01-01)${entry}## 9.0.1 (2026-01-01)${entry}`), /is below/);
    assert.match(
      wrong(`## 9.0.1 (2026-01-01)${entry}## 9.0.0 (2027-01-01)${entry}`),
      /dated after/,
    );
    assert.match(
      wrong('## 9.0.0 (unreleased)\n\nSome prose.\n'),
      /no line of a list[^]*lists nothing/,
    );
    assert.match(wrong(`## 9.0.0 (unreleased)\n\n### New${entry}`), /### New/);
    assert.equal(wrong(`## 9.10.0 (unreleased)${entry}## 9.9.0 (2027-01-01)${entry}`), '');
  });
});
