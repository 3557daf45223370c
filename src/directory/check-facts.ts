/**
 * `npm run check:facts`: prints every contact with its age and sources, what one person alone has read,
 * and what is withheld. With `--live` it reads the sources instead, and prints what became of each
 * number. Exits with 1 when a contact is too old to release, or a source does not have its number any
 * more; with 2 when it was called wrongly.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isConnected, lookAll, needsLook, table, type Listed } from './live.js';
import { entriesAsOf, report } from './report.js';

const usage = `Usage: npm run check:facts [-- options]
  --today YYYY-MM-DD  as of another day
  --live              reads the source pages; takes some minutes
With --live:
  --only ID,ID        some contacts only
  --json FILE         writes the findings as JSON
  --markdown FILE     writes what somebody must look at as a table
  --entries FILE      reads the contacts from a JSON file: { id, country, line, sources }, in a list`;

/** Minutes after which reading pages ends, whatever they do. */
const patience = 30;

function readToday(today: string | undefined): Date {
  if (today === undefined) return new Date();
  const date = new Date(today);
  if (!/^\d{4}-\d\d-\d\d$/.test(today) || Number.isNaN(date.getTime())) {
    throw new Error(`--today "${today}" is no date such as 2026-11-22.`);
  }
  return date;
}

function chosen(entries: readonly Listed[], only: string | undefined): readonly Listed[] {
  if (only === undefined) return entries;
  const ids = only.split(',').map((id) => id.trim());
  const unknown = ids.filter((id) => !entries.some((entry) => entry.id === id));
  if (unknown.length) throw new Error(`--only: there is no contact ${unknown.join(', ')}.`);
  return entries.filter(({ id }) => ids.includes(id));
}

try {
  const { values } = parseArgs({
    options: {
      today: { type: 'string' },
      live: { type: 'boolean' },
      only: { type: 'string' },
      json: { type: 'string' },
      markdown: { type: 'string' },
      entries: { type: 'string' },
    },
  });
  const { entries: file, json, live, markdown, only, today } = values;
  if (!live) {
    const [needless] = Object.keys(values).filter((name) => name !== 'today');
    if (needless) throw new Error(`--${needless} is for --live.`);
    const { text, mayRelease } = report(readToday(today));
    console.log(text);
    process.exitCode = mayRelease ? 0 : 1;
  } else {
    const listed = file
      ? (JSON.parse(readFileSync(file, 'utf8')) as Listed[])
      : entriesAsOf(readToday(today));
    const end = AbortSignal.timeout(patience * 60_000);
    const found = await lookAll(chosen(listed, only), end);
    if (!isConnected(found)) throw new Error('No site answered. Is there a connection?');
    if (json) writeFileSync(json, `${JSON.stringify(found, null, 2)}\n`);
    if (markdown) writeFileSync(markdown, table(found, found.filter(needsLook)));
    console.log(table(found));
    process.exitCode = found.some(needsLook) ? 1 : 0;
  }
} catch (error) {
  console.error(`${(error as Error).message}\n${usage}`);
  process.exitCode = 2;
}
