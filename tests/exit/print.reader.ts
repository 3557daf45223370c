import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import en from '../../src/locales/en.js';
import { firefox } from '../browsers.mjs';
import { startElsewhere } from '../elsewhere.mjs';
import { words } from '../pdf.js';
import { describeReaders } from '../readers.mjs';
import { serve } from '../serve.mjs';

const page = (attributes: string) => `<!doctype html><html lang="en"><link rel="icon" href="data:,">
  <title>Help</title><body><script src="/dist/trafficking-help.js"></script>
  <trafficking-help region="MO" quick-exit ${attributes}></trafficking-help>`;

const [elsewhere, site] = await Promise.all([
  startElsewhere(),
  serve({ '/card.html': page(''), '/strip.html': page('layout="strip"') }),
]);
after(() => {
  for (const server of [elsewhere, site]) server.close();
});

const root = `document.querySelector('trafficking-help').shadowRoot`;

/** What the exit says, on a screen. */
const saying = [en.exit, en.exitShift, en.exitHistory];

function expectNoExit(text: string): void {
  assert.ok(text.includes('1-888-373-7888'), text);
  for (const part of saying) assert.ok(!text.includes(part), `${part} in ${text}`);
}

// WebKit's driver cannot print; tests/wallet/printing.browser.ts looks at its styles for paper.
describeReaders(
  'a page printed',
  elsewhere.port,
  (reader) => {
    for (const layout of ['card', 'strip']) {
      it(`has no exit in the ${layout}, which has one on the screen`, async () => {
        await reader.open(`${site.origin}/${layout}.html`);
        await reader.until(`${root}?.querySelector('.call')`);
        const shown = (await reader.ask(
          `${root}.querySelector('[part=exit]').innerText`,
        )) as string;
        for (const part of saying) assert.ok(shown.includes(part), `${part} in ${shown}`);
        expectNoExit(await words(await reader.print!()));
      });
    }
  },
  { not: 'WebKit' },
);

// With CI set there is one: `readers` asks for it.
for (const executablePath of [firefox()].filter((path) => path !== undefined)) {
  it('the card for a wallet has no exit on the sheet that Firefox prints at a press on the button', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wallet-'));
    const file = join(folder, 'wallet.pdf');
    const printer = 'print.printer_Mozilla_Save_to_PDF';
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      // The whole way to the printer, which is a file and does not ask.
      extraPrefsFirefox: {
        'print.always_print_silent': true,
        print_printer: 'Mozilla Save to PDF',
        [`${printer}.print_to_file`]: true,
        [`${printer}.print_to_filename`]: file,
      },
    });
    try {
      const page = await browser.newPage();
      await page.goto(`${site.origin}/card.html`);
      const { x, y } = (await page.evaluate(`(() => {
        const button = ${root}.querySelector('.print');
        button.scrollIntoView({ block: 'center' });
        const { x, y } = button.getBoundingClientRect();
        return { x, y };
      })()`)) as { x: number; y: number };
      await page.mouse.click(x + 9, y + 9);
      // A PDF is whole when it has its end.
      const isPrinted = () => existsSync(file) && readFileSync(file, 'latin1').includes('%%EOF');
      for (const end = Date.now() + 30_000; !isPrinted() && Date.now() < end;) {
        await setTimeout(100);
      }
      const text = await words(readFileSync(file));
      assert.ok(text.includes(en.fold), text);
      expectNoExit(text);
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true });
    }
  });
}
