/** How long the card takes, beside others, in turns: what slows the machine slows both alike. */
import { add, change, frame, remove, start } from './in-page.mjs';

/** How many cards stand on a page. */
export const counts = [10, 100, 1000];

/** A page that holds nothing, with the finest clock a browser gives. */
async function open(browser, address) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1080, height: 800 });
  await page.goto(address);
  await page.evaluate(frame);
  return page;
}

/** Script evaluation and the first card, each time on a page of its own. */
async function measureStart(browser, address, subject) {
  const page = await open(browser, address);
  const { evaluated, ready } = await page.evaluate(start, subject);
  await page.close();
  return { 'script evaluation': evaluated, 'first card, script included': ready };
}

/** Bytes that JavaScript holds once everything that can go has gone; undefined outside Chromium. */
async function readHeap(devtools) {
  if (!devtools) return undefined;
  for (let time = 0; time < 2; time++) await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
}

/** Cards in numbers, changed and taken out again. */
async function measureMany(browser, address, subject, isChromium) {
  const page = await open(browser, address);
  const devtools = isChromium && (await page.createCDPSession());
  await page.evaluate(start, subject);
  const figures = {};
  for (const count of counts) {
    await page.evaluate(add, { html: '', count: 1 });
    const before = await readHeap(devtools);
    const { drawn, ready } = await page.evaluate(add, { html: subject.html, count });
    figures[`${count} cards, drawn`] = drawn;
    figures[`${count} cards, laid out`] = ready;
    if (devtools) figures[`${count} cards, heap kB`] = ((await readHeap(devtools)) - before) / 1e3;
    if (count !== 100) continue;
    for (const [what, name, value] of [
      ['other region', 'region', 'CA'],
      ['other signs', 'setting', 'road'],
      ['other theme', 'theme', 'dark'],
    ]) {
      const changed = await page.evaluate(change, { name, value });
      figures[`100 cards, ${what}`] = changed.ready;
    }
  }
  figures['1000 cards taken out'] = (await page.evaluate(remove)).ready;
  await page.close();
  return figures;
}

/** Adds a round's figures to those of the rounds before, by name. */
function collect(all, figures) {
  for (const [name, value] of Object.entries(figures)) (all[name] ??= []).push(value);
}

/**
 * Measures all subjects in turns.
 *
 * @returns for each subject, each measure's values in the order of the rounds
 */
export async function measureSpeed(browser, address, subjects, { rounds, many, isChromium }) {
  const results = Object.fromEntries(subjects.map(({ name }) => [name, {}]));
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 ? subjects.toReversed() : subjects;
    for (const subject of order) {
      const result = results[subject.name];
      // The first of a single card is the most noisy, and it is quick.
      for (let time = 0; time < 3; time++) {
        collect(result, await measureStart(browser, address, subject));
      }
      if (many) collect(result, await measureMany(browser, address, subject, isChromium));
    }
  }
  return results;
}
