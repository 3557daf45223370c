/**
 * `npm run bench`: how big, how fast and how calm the card is, beside a clone of its finished document and
 * beside components of others, in real browsers. It measures and says which goals are met; it never fails.
 */
import { existsSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { chromium, firefox } from '../browsers.mjs';
import { serve } from '../serve.mjs';
import { hosts, measurePages, pathOf } from './pages.mjs';
import { measureSpeed } from './speed.mjs';
import { ratios, median, spread } from './statistics.mjs';
import { buildClone, buildPeers, readCard } from './subjects.mjs';

const usage = `Usage: npm run bench -- [--rounds 15] [--browser chromium] [--against FILE] [--only PART]

  --rounds   how often each measure is taken
  --browser  chromium or firefox
  --against  another build of dist/trafficking-help.js, to compare with instead of the clone
  --only     speed, peers or pages`;

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        rounds: { type: 'string', default: '15' },
        browser: { type: 'string', default: 'chromium' },
        against: { type: 'string' },
        only: { type: 'string' },
      },
    });
    if (!/^[1-9]\d{0,3}$/.test(values.rounds)) throw new Error('--rounds must be a count.');
    if (!/^(chromium|firefox)$/.test(values.browser)) throw new Error(`no ${values.browser}.`);
    if (!/^(speed|peers|pages|undefined)$/.test(values.only)) throw new Error(`no ${values.only}.`);
    return { ...values, rounds: Number(values.rounds) };
  } catch ({ message }) {
    console.error(`${message}\n\n${usage}`);
    process.exit(2);
  }
}

const here = fileURLToPath(new URL('.', import.meta.url));
const { rounds, browser: browserName, against, only } = readArguments();
const wanted = (part) => !only || only === part;
const isChromium = browserName === 'chromium';

if (!existsSync(`${here}node_modules`)) {
  console.log('Installing what the card is compared with …');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' });
}

const launch = isChromium
  ? await chromium()
  : { browser: 'firefox', executablePath: firefox(), args: [] };
const browser = await puppeteer.launch({
  ...launch,
  args: [
    ...launch.args,
    // Some of the others ask other hosts for their content, which is not measured.
    ...(isChromium ? ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] : []),
  ],
  protocolTimeout: 0,
});
// Isolated pages have a clock of 5 to 20 microseconds instead of 100 to 1000.
const isolated = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
const card = await readCard();
const empty = '<!doctype html><html lang="en"><link rel="icon" href="data:,"><body></body>';
const pages = Object.fromEntries(Object.entries(hosts).map(([name, html]) => [pathOf(name), html]));
const served = { ...pages, '/bench.html': empty };
const site = await serve(served, isolated);
const address = `${site.origin}/bench.html`;

async function makeClone() {
  const page = await browser.newPage();
  await page.goto(address);
  const clone = await buildClone(page, card);
  await page.close();
  return clone;
}
const other = against ? { ...(await readCard(against)), name: against } : await makeClone();
served['/clone.js'] = other.source;

/** Measures subjects by their scripts, loaded from an address as partners load them. */
function speedOf(subjects, options) {
  const published = subjects.map((subject, index) => {
    const path = `/subjects/${index}.js`;
    served[path] = subject.source;
    return { ...subject, address: path };
  });
  return measureSpeed(browser, address, published, { rounds, isChromium, ...options });
}

const kilobytes = (source) => (gzipSync(source, { level: 9 }).length / 1e3).toFixed(1);
const table = (rows) => {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows)
    console.log(row.map((text, column) => text.padEnd(widths[column])).join('  '));
  console.log('');
};

console.log(
  `${await browser.version()}, Node ${process.version}, ${cpus().length} × ${cpus()[0].model}`,
);
const clock = isChromium ? 'ms of the main thread’s own time' : 'ms until laid out';
console.log(`${rounds} rounds in turns. Times: ${clock}, median (10th to 90th percentile).\n`);

if (wanted('speed')) {
  const results = await speedOf([card, other], { many: true });
  const ours = results[card.name];
  const theirs = results[other.name];
  const goals = {
    'one card, script included': 1.5,
    '1000 cards': 1.35,
  };
  table([
    ['', 'card', other.name, 'ratio', against ? '' : 'goal'],
    ['script, gzip kB', kilobytes(card.source), kilobytes(other.source), '', ''],
    ...Object.keys(ours).map((name) => {
      const ratio = ratios(ours[name], theirs[name]);
      const goal = against ? undefined : goals[name];
      const verdict = goal ? `${goal} ${median(ratio) <= goal ? 'met' : 'missed'}` : '';
      return [name, spread(ours[name]), spread(theirs[name]), spread(ratio), verdict];
    }),
  ]);
  for (const [name, figures] of [
    [card.name, ours],
    [other.name, theirs],
  ]) {
    const perCard = (count) => median(figures[`${count} cards`]) / count;
    const growth = perCard(1000) / perCard(100);
    console.log(`${name}: one of 1,000 takes ${growth.toFixed(2)} times as long as one of 100.`);
  }
  console.log('');
}

if (wanted('peers') && !against) {
  const peers = await buildPeers();
  const subjects = [card, other, ...peers];
  const results = await speedOf(subjects, { many: false });
  table([
    ['', 'min kB', 'gzip kB', 'one, script included'],
    ...subjects.map(({ name, source }) => [
      name,
      (source.length / 1e3).toFixed(1),
      kilobytes(source),
      spread(results[name]['one card, script included']),
    ]),
  ]);
}

if (wanted('pages') && isChromium && !against)
  table(await measurePages(browser, site.origin, rounds));

await browser.close();
site.close();
