/** People with a mouse and a keyboard, in each browser that this machine has. */
import { after, before, beforeEach, describe } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { Builder, Key, Origin } from 'selenium-webdriver';
import { chromium, firefox, startWebkitDriver, webkit } from './browsers.mjs';

/**
 * @typedef {object} Reader
 * @property {() => Promise<void>} start takes a fresh tab, where the browser has one
 * @property {(url: string) => Promise<void>} open
 * @property {() => Promise<void>} back
 * @property {(script: string) => Promise<any>} ask evaluates an expression in the page
 * @property {(expression: string) => Promise<void>} until waits until an expression is true in the page
 * @property {(...keys: string[]) => Promise<void>} press holds the keys down in turn and lets them go
 * @property {(...moves: string[]) => Promise<void>} keys `+ShiftLeft` holds a key down, once more as a key that
 *   repeats, `-ShiftLeft` lets it go
 * @property {(x: number, y: number) => Promise<void>} click
 * @property {() => Promise<void>} wheel turns the wheel of the mouse a little
 * @property {(...points: [x: number, y: number][]) => Promise<void>} drag presses the button of the mouse at
 *   the first point, moves through the others, and lets go at the last one
 * @property {() => Promise<number>} tabs how many are open
 * @property {() => Promise<string>} look what is on the screen
 * @property {(() => Promise<Uint8Array>) | undefined} print the page as a PDF, where the driver can
 * @property {((isLeaving: boolean) => void) | undefined} answer what is said from now on to a page that asks
 *   before it is left, at first "Stay"; undefined where the driver leaves without showing the question
 * @property {() => Promise<void>} close
 */

/** Where a mouse is on its way through some points: browsers take one that jumps for another gesture. */
function way(points) {
  return points.slice(1).flatMap(([x, y], index) => {
    const [fromX, fromY] = points[index];
    const part = (from, to, step) => from + ((to - from) * step) / 6;
    return [1, 2, 3, 4, 5, 6].map((step) => [part(fromX, x, step), part(fromY, y, step)]);
  });
}

/** What a promise says, or false if it says nothing for that many milliseconds or fails. */
function said(promise, patience) {
  return Promise.race([promise, setTimeout(patience, false, { ref: false })]).catch(() => false);
}

/**
 * Asks again and again, also while the page is being changed for another one: a question to a page that
 * goes away meanwhile fails, or is never answered, with WebKit's driver.
 */
function waiting(ask) {
  return async (expression) => {
    const end = Date.now() + 30_000;
    while (!(await said(ask(`Boolean(${expression})`), 3000))) {
      if (Date.now() > end) throw new Error(`never came true: ${expression}`);
      await setTimeout(50);
    }
  };
}

async function withPuppeteer(options) {
  const browser = await puppeteer.launch({ acceptInsecureCerts: true, ...options });
  let page;
  let isLeaving = false;
  const ask = (script) => page.evaluate(script);
  return {
    ask,
    until: waiting(ask),
    async start() {
      await page?.close();
      page = await browser.newPage();
      page.on('dialog', (dialog) => (isLeaving ? dialog.accept() : dialog.dismiss()));
    },
    open: async (url) => void (await page.goto(url)),
    // Later than the answer, which would be lost with the page.
    back: () => ask('void setTimeout(() => history.back())'),
    async press(...keys) {
      for (const key of keys) await page.keyboard.down(key);
      for (const key of keys.reverse()) await page.keyboard.up(key);
    },
    async keys(...moves) {
      for (const move of moves) {
        await page.keyboard[move[0] === '+' ? 'down' : 'up'](move.slice(1));
      }
    },
    click: (x, y) => page.mouse.click(x, y),
    wheel: () => page.mouse.wheel({ deltaY: 3 }),
    async drag(...points) {
      await page.mouse.move(...points[0]);
      await page.mouse.down();
      for (const point of way(points)) {
        await page.mouse.move(...point);
        await setTimeout(30);
      }
      await page.mouse.up();
    },
    tabs: async () => (await browser.pages()).length,
    look: () => page.screenshot({ encoding: 'base64' }),
    print: () => page.pdf(),
    answer: (value) => void (isLeaving = value),
    close: () => browser.close(),
  };
}

async function withSelenium(gtk, proxy) {
  const { port, stop } = await startWebkitDriver(gtk);
  const args = ['--automation', `--proxy=http://127.0.0.1:${proxy}`, '--ignore-host=127.0.0.1'];
  const driver = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities({
      browserName: 'MiniBrowser',
      acceptInsecureCerts: true,
      'webkitgtk:browserOptions': { binary: gtk.browser, args },
    })
    .build();
  const names = {
    Alt: Key.ALT,
    Enter: Key.ENTER,
    Escape: Key.ESCAPE,
    Control: Key.CONTROL,
    ShiftLeft: Key.SHIFT,
    ShiftRight: '\uE050',
    Shift: Key.SHIFT,
  };
  const ask = (script) => driver.executeScript(`return ${script}`);
  return {
    ask,
    until: waiting(ask),
    start: async () => undefined,
    open: (url) => driver.get(url),
    back: () => driver.navigate().back(),
    async press(...keys) {
      const codes = keys.map((key) => names[key] ?? key);
      const actions = driver.actions();
      for (const code of codes) actions.keyDown(code);
      for (const code of codes.reverse()) actions.keyUp(code);
      await actions.perform();
    },
    async keys(...moves) {
      const actions = driver.actions();
      for (const move of moves) {
        const code = names[move.slice(1)] ?? move.slice(1);
        if (move[0] === '+') actions.keyDown(code);
        else actions.keyUp(code);
      }
      await actions.perform();
    },
    // WebKit's driver sends the difference to where the wheel was last: two equal turns are one.
    wheel: () => driver.actions().scroll(50, 50, 0, 0).scroll(50, 50, 0, 3).perform(),
    async click(x, y) {
      await driver.actions().move({ x, y, origin: Origin.VIEWPORT }).click().perform();
    },
    async drag(...points) {
      const at = ([x, y]) => ({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT });
      const actions = driver.actions().move(at(points[0])).press();
      for (const point of way(points)) actions.move({ ...at(point), duration: 30 });
      await actions.release().perform();
    },
    tabs: async () => (await driver.getAllWindowHandles()).length,
    look: () => driver.takeScreenshot(),
    print: undefined,
    answer: undefined,
    async close() {
      await said(driver.quit(), 10_000);
      stop();
    },
  };
}

/**
 * Starts a reader for each browser by name; every site but those of this machine is behind the proxy.
 *
 * @param {number} proxy its port
 * @returns {Record<string, () => Promise<Reader>>}
 */
function readers(proxy) {
  const found = {
    async Chromium() {
      const { executablePath, args } = await chromium();
      const through = [`--proxy-server=127.0.0.1:${proxy}`];
      return withPuppeteer({ executablePath, args: [...args, ...through] });
    },
  };
  if (firefox()) {
    found.Firefox = () =>
      withPuppeteer({
        browser: 'firefox',
        executablePath: firefox(),
        extraPrefsFirefox: {
          'network.proxy.type': 1,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': proxy,
        },
      });
  }
  const gtk = webkit();
  if (gtk) found.WebKit = () => withSelenium(gtk, proxy);
  if (process.env.CI && Object.keys(found).length < 3) {
    throw new Error('With CI set, Chromium, Firefox and WebKit must all be installed.');
  }
  return found;
}

/**
 * Describes what a reader meets, in each browser. The reader has a fresh tab for each test.
 *
 * @param {string} what such as `leaving the page`
 * @param {number} proxy the port behind which every site is but those of this machine
 * @param {(reader: Reader, engine: string) => void} define defines the tests; the reader is there while they run
 * @param {{ not?: string }} except an engine whose driver cannot do it
 */
export function describeReaders(what, proxy, define, { not } = {}) {
  for (const [engine, launch] of Object.entries(readers(proxy))) {
    if (engine === not) continue;
    describe(`${what} in ${engine}`, () => {
      const reader = /** @type {Reader} */ ({});
      before(async () => Object.assign(reader, await launch()));
      after(() => reader.close());
      beforeEach(() => reader.start());
      define(reader, engine);
    });
  }
}
