/**
 * `npm run test:old [-- NAME…]`: the built script in old engines, by default in all of `engines.mjs`. Two
 * of them end a tab for some colours that are allowed; the third has none of the newer colour
 * functions. npm installs the engines into `.cache/`, 60 MB each, when it is run for the first time.
 *
 * For each look of the card: the tab lives, the number is a link with its digits, the fallback is
 * hidden, every text can be read. Exits with 1 when one fails, 2 for a name that does not exist.
 */
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import typescript from 'typescript';
import { serve } from '../serve.mjs';
import { engines, unpack } from './engines.mjs';

const names = process.argv.slice(2);
const unknown = names.find((name) => !engines.includes(name));
if (unknown) {
  console.error(`There is no engine "${unknown}". There are: ${engines.join(', ')}.`);
  process.exit(2);
}

/** Longest wait for anything in a page, in milliseconds. A tab that died never answers. */
const patience = 30_000;
const layouts = ['card', 'strip', 'line'];
const themes = ['light', 'dark', 'auto'];
const accents = ['', 'gold', '#000', 'currentcolor', 'c\\75rrentcolor', 'rgb(0 0 0 / 10%)', 'none'];
const surfaces = ['', '#14181f', '#fff', 'transparent', 'rgb(255 255 255 / .6)', 'currentcolor'];
const schemes = ['light', 'dark'];

/** Each layout and theme with each accent, and with each surface, on light and dark pages. */
const looks = layouts.flatMap((layout) =>
  themes.flatMap((theme) =>
    schemes.flatMap((scheme) => [
      ...accents.map((accent) => ({ layout, theme, scheme, accent, surface: '' })),
      ...surfaces.slice(1).map((surface) => ({ layout, theme, scheme, accent: '', surface })),
    ]),
  ),
);

const colors = readFileSync(new URL('../colors/measured.ts', import.meta.url), 'utf8');
const { outputText } = typescript.transpileModule(colors, {
  compilerOptions: { target: 'ES2020', module: 'ESNext' },
});

function pageFor({ layout, theme, scheme, accent, surface }) {
  const style = surface && `style="--trafficking-help-surface: ${surface}"`;
  return `<!doctype html><html lang="en" style="color-scheme: ${scheme}"><title>Old</title>
<link rel="icon" href="data:,"><script type="module" src="/tests/old/in-page.mjs"></script>
<p>Before <trafficking-help layout="${layout}" theme="${theme}" accent="${accent}" ${style}>
<span slot="fallback">Call <a href="tel:+18883737888">1-888-373-7888</a></span>
</trafficking-help>
<script async src="/dist/trafficking-help.js"></script>`;
}

const pages = { '/colors.js': outputText };
const site = await serve(pages);

/** Fails when a promise takes too long. */
const inTime = (promise) =>
  Promise.race([
    promise,
    setTimeout(patience, undefined, { ref: false }).then(() => {
      throw new Error('nothing answers any more');
    }),
  ]);

/** What is wrong with one look, a sentence each. */
async function problemsOf(browser, look) {
  pages['/page.html'] = pageFor(look);
  const page = await inTime(browser.newPage());
  try {
    const died = new Promise((_, reject) => {
      page.on('error', () => reject(new Error('the tab died')));
    });
    const work = page
      .goto(`${site.origin}/page.html`)
      .then(() => page.waitForFunction('globalThis.inspect'))
      .then(() => page.evaluate('inspect()'));
    return await inTime(Promise.race([work, died]));
  } catch ({ message }) {
    return [message];
  } finally {
    await inTime(page.close()).catch(() => undefined);
  }
}

const launch = async (executablePath) =>
  puppeteer.launch({
    executablePath,
    headless: 'shell',
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu'],
    timeout: patience,
    protocolTimeout: patience,
    // An engine of 2021 does not tell of its first page.
    waitForInitialPage: false,
  });

let passed = 0;
let failed = 0;
for (const name of names.length ? names : engines) {
  const path = await unpack(name);
  let browser = await launch(path);
  console.log(await browser.version());
  for (const look of looks) {
    const problems = await problemsOf(browser, look);
    if (problems.length) failed += 1;
    else passed += 1;
    const [first, ...others] = problems;
    if (first) console.log(`  ${JSON.stringify(look)}: ${first}, and ${others.length} more`);
    // With the tab the whole browser may have gone.
    if (problems.some((problem) => /died|answers|closed|timed out/i.test(problem))) {
      browser.process()?.kill('SIGKILL');
      browser = await launch(path);
    }
  }
  await inTime(browser.close()).catch(() => browser.process()?.kill('SIGKILL'));
}
site.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
