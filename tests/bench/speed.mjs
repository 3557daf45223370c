/** How long the card takes, beside others, in turns: what slows the machine slows both alike. */
import { add, change, frame, remove, start } from './in-page.mjs';

/** How many cards stand on a page. */
export const counts = [10, 100, 1000];

/**
 * A page that holds nothing, and a clock for what is done in it. Chromium says how long the page's main
 * thread has worked, drawing included, whatever else runs on the machine. Elsewhere the page's own
 * clock runs until everything is laid out, with the finest ticks a browser gives.
 */
async function open(browser, address, isChromium) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1080, height: 800 });
  await page.goto(address);
  await page.evaluate(frame);
  const devtools = isChromium ? await page.createCDPSession() : undefined;
  await devtools?.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1e3;
  };
  /** ms that a function of in-page.mjs takes */
  const time = async (run, options) => {
    const before = devtools && (await worked());
    const ready = await page.evaluate(run, options);
    await page.evaluate(frame);
    return devtools ? (await worked()) - before : ready;
  };
  /** Bytes that JavaScript holds once everything that can go has gone. */
  const heap = async () => {
    for (let turn = 0; turn < 2; turn++) await devtools.send('HeapProfiler.collectGarbage');
    return (await devtools.send('Runtime.getHeapUsage')).usedSize;
  };
  return { page, time, heap: devtools && heap };
}

/** Script evaluation and the first card, each time on a page of its own. */
async function measureStart(browser, address, subject, isChromium) {
  const { page, time } = await open(browser, address, isChromium);
  const figures = { 'one card, script included': await time(start, subject) };
  await page.close();
  return figures;
}

/** Cards in numbers, changed and taken out again. */
async function measureMany(browser, address, subject, isChromium) {
  const { page, time, heap } = await open(browser, address, isChromium);
  const { html } = subject;
  await page.evaluate(start, subject);
  const figures = {};
  for (const count of counts) {
    await page.evaluate(add, { html: '', count: 1 });
    const before = await heap?.();
    figures[`${count} cards`] = await time(add, { html, count });
    if (heap) figures[`${count} cards, heap kB`] = ((await heap()) - before) / 1e3;
    if (count !== 100) continue;
    for (const [what, name, value] of [
      ['other region', 'region', 'CA'],
      ['other signs', 'setting', 'road'],
      ['other theme', 'theme', 'dark'],
    ]) {
      figures[`100 cards, ${what}`] = await time(change, { name, value });
    }
  }
  figures['1000 cards taken out'] = await time(remove);
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
      // One card is the most noisy, and it is quick.
      for (let time = 0; time < 3; time++) {
        collect(result, await measureStart(browser, address, subject, isChromium));
      }
      if (many) collect(result, await measureMany(browser, address, subject, isChromium));
    }
  }
  return results;
}
