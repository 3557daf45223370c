import assert from 'node:assert/strict';
import { after, it } from 'node:test';
import { startElsewhere } from '../elsewhere.mjs';
import { describeReaders } from '../readers.mjs';
import { serve } from '../serve.mjs';

const page = (script: string) => `<!doctype html><html lang="en"><head>
  <title>Help</title><link rel="icon" href="data:,"></head><body style="margin:0">
  <textarea rows="4"></textarea><script src="/dist/trafficking-help.js"></script><script>${script}</script>
  <trafficking-help region="MO"></trafficking-help>`;

/** The ways in which a page may come by the clipboard, and how the number gets there. */
const pages: Record<string, string> = {
  '/allowed.html': page(''),
  // What a page without https finds.
  '/without.html': page(`Object.defineProperty(navigator, 'clipboard', { value: undefined });`),
  // As a page's own script that adds its address to whatever is copied.
  '/meddling.html': page(`Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.addEventListener('copy', (event) => {
      event.clipboardData.setData('text/plain', 'Read more at example.org');
      event.preventDefault();
    }, true);`),
};

const [elsewhere, site] = await Promise.all([startElsewhere(), serve(pages)]);
after(() => {
  for (const server of [elsewhere, site]) server.close();
});

const root = `document.querySelector('trafficking-help').shadowRoot`;
const button = `${root}?.querySelector('.copy')`;
const status = `${root}.querySelector('.said').textContent`;

describeReaders('copying a number', elsewhere.port, (reader) => {
  /** Clicks in the middle of something. */
  async function click(expression: string): Promise<void> {
    const [x, y] = (await reader.ask(`(() => {
      const { left, top, width, height } = ${expression}.getBoundingClientRect();
      return [Math.round(left + width / 2), Math.round(top + height / 2)];
    })()`)) as [number, number];
    await reader.click(x, y);
  }

  for (const path of Object.keys(pages)) {
    it(`it can be pasted: ${path}`, async () => {
      await reader.open(site.origin + path);
      await reader.until(button);
      await click(button);
      await reader.until(status);
      assert.equal(await reader.ask(status), 'Copied: 1-888-373-7888');
      await click(`document.querySelector('textarea')`);
      await reader.press('Control', 'v');
      const pasted = `document.querySelector('textarea').value`;
      await reader.until(pasted);
      assert.equal(await reader.ask(pasted), '1-888-373-7888');
    });
  }
});
