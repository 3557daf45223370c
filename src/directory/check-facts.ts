/**
 * `npm run check:facts`: prints every contact with its age and sources, and what is withheld. Exits
 * with 1 when a contact is too old to release, with 2 when it was called wrongly.
 */
import { parseArgs } from 'node:util';
import { report } from './report.js';

const usage = 'Usage: npm run check:facts [-- --today YYYY-MM-DD]';

function readToday(): Date {
  const { values } = parseArgs({ options: { today: { type: 'string' } } });
  const { today } = values;
  if (today === undefined) return new Date();
  const date = new Date(today);
  if (!/^\d{4}-\d\d-\d\d$/.test(today) || Number.isNaN(date.getTime())) {
    throw new Error(`--today "${today}" is no date such as 2026-11-22.`);
  }
  return date;
}

try {
  const { text, mayRelease } = report(readToday());
  console.log(text);
  process.exitCode = mayRelease ? 0 : 1;
} catch (error) {
  console.error(`${(error as Error).message}\n${usage}`);
  process.exitCode = 2;
}
