/** People with a mouse and a keyboard, in each browser that this machine has. */
import { setTimeout } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { Builder, Key, Origin } from 'selenium-webdriver';
import { chromium, firefox, startWebkitDriver, webkit } from './browsers.mjs';

/**
 * @typedef {object} Reader
 * @property {() => Promise<void>} start takes a fresh tab, where the browser has one
 * @property {(url: string) => Promise<void>} open
 * @property {(script: string) => Promise<any>} ask evaluates an expression in the page
 * @property {(expression: string) => Promise<void>} until waits until an expression is true in the page
 * @property {(...keys: string[]) => Promise<void>} press holds the keys down in turn and lets them go
 * @property {(x: number, y: number) => Promise<void>} click
 * @property {() => Promise<string>} look what is on the screen
 * @property {() => Promise<void>} close
 */

/** Asks again and again, also while the page is being changed for another one. */
function waiting(ask) {
  return async (expression) => {
    const end = Date.now() + 15_000;
    while (!(await ask(`Boolean(${expression})`).catch(() => false))) {
      if (Date.now() > end) throw new Error(`never came true: ${expression}`);
      await setTimeout(50);
    }
  };
}

async function withPuppeteer(options) {
  const browser = await puppeteer.launch({ acceptInsecureCerts: true, ...options });
  let page;
  const ask = (script) => page.evaluate(script);
  return {
    ask,
    until: waiting(ask),
    async start() {
      await page?.close();
      page = await browser.newPage();
    },
    open: async (url) => void (await page.goto(url)),
    async press(...keys) {
      for (const key of keys) await page.keyboard.down(key);
      for (const key of keys.reverse()) await page.keyboard.up(key);
    },
    click: (x, y) => page.mouse.click(x, y),
    look: () => page.screenshot({ encoding: 'base64' }),
    close: () => browser.close(),
  };
}

async function withSelenium(gtk, proxy) {
  const port = await startWebkitDriver(gtk);
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
    async press(...keys) {
      const codes = keys.map((key) => names[key] ?? key);
      const actions = driver.actions();
      for (const code of codes) actions.keyDown(code);
      for (const code of codes.reverse()) actions.keyUp(code);
      await actions.perform();
    },
    async click(x, y) {
      await driver.actions().move({ x, y, origin: Origin.VIEWPORT }).click().perform();
    },
    look: () => driver.takeScreenshot(),
    close: () => driver.quit(),
  };
}

/**
 * Starts a reader for each browser by name; every site but those of this machine is behind the proxy.
 *
 * @param {number} proxy its port
 * @returns {Record<string, () => Promise<Reader>>}
 */
export function readers(proxy) {
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
