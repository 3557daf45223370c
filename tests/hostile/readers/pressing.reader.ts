import assert from 'node:assert/strict';
import { after, beforeEach, it } from 'node:test';
import { startElsewhere } from '../../elsewhere.mjs';
import { describeReaders } from '../../readers.mjs';
import { serve } from '../../serve.mjs';

/** How pages switch a part off; `#` stands for the card, `$` for the attributes of its tag. */
const ways: Record<string, string> = {
  'an ancestor that is not visible': '<div style="visibility: hidden">#</div>',
  'an ancestor that takes no clicks': '<div style="pointer-events: none">#</div>',
  'a menu that has faded out': '<div style="opacity: 0; pointer-events: none">#</div>',
  'a menu that has faded out and is gone': '<div style="opacity: 0; visibility: hidden">#</div>',
  'a row of a table that is collapsed': '<div style="visibility: collapse">#</div>',
  'an inert ancestor': '<div inert>#</div>',
  'a hidden ancestor': '<div hidden>#</div>',
  'a closed disclosure': '<details><summary>More</summary>#</details>',
  'a closed dialog': '<dialog>#</dialog>',
  'an ancestor whose content is skipped': '<div style="content-visibility: hidden">#</div>',
  'its own attribute hidden': '<trafficking-help $ hidden></trafficking-help>',
  'its own style': '<trafficking-help $ style="display: none"></trafficking-help>',
  'its own style, not visible':
    '<trafficking-help $ style="visibility: hidden"></trafficking-help>',
  'its own style, without clicks':
    '<trafficking-help $ style="pointer-events: none"></trafficking-help>',
  'a class':
    '<style>.off { display: none }</style><trafficking-help $ class="off"></trafficking-help>',
  'a class with the last word':
    '<style>.off { display: none !important }</style><trafficking-help $ class="off"></trafficking-help>',
  'a rule for its name': '<style>trafficking-help { display: none }</style>#',
  'a rule for a medium': '<style>@media screen { trafficking-help { display: none } }</style>#',
  'a rule for everything inside':
    '<style>.closed * { visibility: hidden }</style><div class="closed">#</div>',
  'a popover that is not open': '<trafficking-help $ popover></trafficking-help>',
  'a popover around it': '<div popover>#</div>',
  'hidden against a rule that shows everything':
    '<style>* { display: block !important }</style><trafficking-help $ hidden></trafficking-help>',
};

const [elsewhere, site] = await Promise.all([
  startElsewhere(),
  serve({
    '/page.html': `<!doctype html><html lang="en"><link rel="icon" href="data:,">
      <body style="margin: 0">
      <script>
        const pressed = [];
        addEventListener('click', (event) => {
          const link = event.composedPath().find((node) => node.localName === 'a' || node.localName === 'button');
          if (link) pressed.push(link.textContent.trim() || link.ariaLabel);
          event.preventDefault();
        });
      </script>
      <script src="/dist/trafficking-help.js"></script>
      <main></main>`,
  }),
]);
after(() => {
  for (const server of [elsewhere, site]) server.close();
});

describeReaders(
  'what the page has switched off, which nobody can press,',
  elsewhere.port,
  (reader) => {
    beforeEach(() => reader.open(`${site.origin}/page.html`));

    /** Draws a card, first as if nothing were switched off, and says where its call button was. */
    async function draw(layout: string, html: string): Promise<[number, number]> {
      const attributes = `layout="${layout}" quick-exit`;
      const shown = `<trafficking-help ${attributes}><p slot="fallback">Call</p></trafficking-help>`;
      const off = html.replace('#', shown).replace('$', attributes);
      await reader.ask(
        `void (document.querySelector('main').innerHTML = ${JSON.stringify(shown)})`,
      );
      const link = `document.querySelector('trafficking-help')?.shadowRoot?.querySelector('a[href^="tel:"]')`;
      await reader.until(link);
      const place = (await reader.ask(`(() => {
      const { left, top, width, height } = ${link}.getBoundingClientRect();
      return [left + width / 2, top + height / 2];
    })()`)) as [number, number];
      await reader.ask(`void (document.querySelector('main').innerHTML = ${JSON.stringify(off)})`);
      await reader.until(link);
      return place;
    }

    /** Presses a place, and says what the page was told. */
    async function press([x, y]: [number, number]): Promise<unknown> {
      await reader.ask('void (pressed.length = 0)');
      await reader.click(x, y);
      // An answer from the page: by then the click has been told.
      return reader.ask('pressed.slice()');
    }

    for (const layout of ['card', 'strip', 'line']) {
      it(`${layout}: but what is on can be pressed`, async () => {
        const place = await draw(layout, '#');
        assert.equal(((await press(place)) as string[]).length, 1);
      });

      for (const [name, html] of Object.entries(ways)) {
        it(`${layout}: ${name}`, async () => {
          const place = await draw(layout, html);
          assert.deepEqual(await press(place), []);
          // Nor anything else of the card, wherever that has come to lie.
          const hits = await reader.ask(`(() => {
          const host = document.querySelector('trafficking-help');
          return [...host.shadowRoot.querySelectorAll('a, button, summary')].filter((node) => {
            const { left, top, width, height } = node.getBoundingClientRect();
            const hit = document.elementFromPoint(left + width / 2, top + height / 2);
            return width && (hit === host || host.contains(hit));
          }).map((node) => node.textContent);
        })()`);
          assert.deepEqual(hits, []);
        });
      }
    }

    it('until the page switches it on again', async () => {
      for (const [off, on] of [
        ['visibility: hidden', 'visibility: visible'],
        ['pointer-events: none', 'pointer-events: auto'],
        ['display: none', 'display: block'],
      ]) {
        const place = await draw('card', `<div class="menu" style="${off}">#</div>`);
        assert.deepEqual(await press(place), []);
        await reader.ask(`void (document.querySelector('.menu').style.cssText = '${on}')`);
        assert.equal(((await press(place)) as string[]).length, 1);
      }
    });
  },
);
