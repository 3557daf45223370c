import assert from 'node:assert/strict';
import { after, it } from 'node:test';
import { startElsewhere } from '../elsewhere.mjs';
import { describeReaders } from '../readers.mjs';
import { serve } from '../serve.mjs';

const page = (card: string) => `<!doctype html><html lang="en"><head><title>Help</title>
  <base href="https://elsewhere.test/of/the/page/" target="_blank"><link rel="icon" href="data:,">
  </head><body style="margin:0"><p><a id="own" href="https://elsewhere.test/own">Ours</a></p>${card}`;
const pages: Record<string, string> = {};
const [elsewhere, site] = await Promise.all([startElsewhere(), serve(pages)]);
const script = `<script src="${site.origin}/dist/trafficking-help.js"></script>`;
for (const layout of ['card', 'strip', 'line']) {
  pages[`/${layout}.html`] = page(
    `${script}<trafficking-help region="MO" quick-exit layout="${layout}"></trafficking-help>`,
  );
}
after(() => {
  for (const server of [elsewhere, site]) server.close();
});

const root = `document.querySelector('trafficking-help').shadowRoot`;
const links = `[...${root}.querySelectorAll('a')]`;
const callOrText = `${links}.filter((link) => /^(tel|sms):/.test(link.href))`;

describeReaders(
  'a page whose base has a target and an address',
  elsewhere.port,
  (reader, engine) => {
    async function open(layout: string): Promise<void> {
      await reader.open(`${site.origin}/${layout}.html`);
      await reader.until(`${root}?.querySelector('a[href^="tel:"]')`);
    }

    async function click(expression: string): Promise<void> {
      const [x, y] = (await reader.ask(`(() => {
      ${expression}.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = ${expression}.getBoundingClientRect();
      return [Math.round(left + width / 2), Math.round(top + height / 2)];
    })()`)) as [number, number];
      await reader.click(x, y);
    }

    for (const layout of ['card', 'strip', 'line']) {
      it(`does not say where calls and messages open: ${layout}`, async () => {
        await open(layout);
        assert.deepEqual(
          await reader.ask(`[...new Set(${callOrText}.map((link) => link.target))]`),
          ['_self'],
        );
      });
    }

    it('does not change where any link leads', async () => {
      await open('card');
      const all = (await reader.ask(`${links}.map((link) => link.href)`)) as string[];
      assert.deepEqual(
        all.filter((href) => href.includes('elsewhere.test')),
        [],
      );
      assert.equal(await reader.ask(`${root}.querySelector('[part=exit] a').target`), '_top');
    });

    // Without a program that calls, Chromium opens nothing and WebKit shows that it cannot.
    if (engine !== 'Firefox') return;
    it('opens no empty tab for a call', async () => {
      await open('card');
      const before = await reader.tabs();
      await click(`${callOrText}[0]`);
      // What the page's own link opens comes after what a call would have opened.
      await click(`document.querySelector('#own')`);
      for (const end = Date.now() + 20_000; (await reader.tabs()) === before;) {
        assert.ok(Date.now() < end, 'the own link opened nothing');
      }
      assert.equal(await reader.tabs(), before + 1);
    });
  },
);
