import assert from 'node:assert/strict';
import { after, beforeEach, it } from 'node:test';
import { startElsewhere } from '../elsewhere.mjs';
import { describeReaders } from '../readers.mjs';
import { serve } from '../serve.mjs';

const [elsewhere, site] = await Promise.all([
  startElsewhere(),
  // A press on a link here calls nobody.
  serve({
    '/card.html': `<!doctype html><html lang="en"><link rel="icon" href="data:,">
      <body style="margin: 40px; inline-size: 720px; user-select: none; -webkit-user-select: none">
      <script>
        const used = [];
        addEventListener('trafficking-help-contact', ({ detail }) => used.push(detail.channel));
        let clicks = 0;
        let followed = 0;
        addEventListener('click', (event) => {
          clicks += 1;
          followed += event.defaultPrevented ? 0 : 1;
          event.preventDefault();
        });
      </script>
      <script src="/dist/trafficking-help.js"></script>
      <trafficking-help region="MO"></trafficking-help>`,
  }),
]);
after(() => {
  for (const server of [elsewhere, site]) server.close();
});

const root = `document.querySelector('trafficking-help').shadowRoot`;

describeReaders('selecting a number with the mouse', elsewhere.port, (reader, engine) => {
  beforeEach(async () => {
    await reader.open(`${site.origin}/card.html`);
    await reader.until(`${root}?.querySelector('.call')`);
  });

  /** Drags from left to right of an element, beginning and ending as many pixels beside it. */
  async function selected(selector: string, before: number, after: number): Promise<string> {
    const place = `${root}.querySelector('${selector}')`;
    const [left, right, middle] = (await reader.ask(`(() => {
      ${place}.scrollIntoView({ block: 'center' });
      const { left, right, top, height } = ${place}.getBoundingClientRect();
      return [left, right, top + height / 2];
    })()`)) as [number, number, number];
    await reader.drag([left - before, middle], [right + after, middle]);
    return ((await reader.ask('getSelection().toString()')) as string).trim();
  }

  if (engine === 'WebKit') {
    // No selection begins inside a link there, whatever the link says.
    it('that of the call button, from beside the button', async () => {
      assert.match(await selected('.call', 4, 4), /^Call\s1-888-373-7888$/);
    });
  } else {
    it('that of the call button, in the button', async () => {
      assert.equal(await selected('.call bdi', -1, -1), '1-888-373-7888');
    });

    it('calls nobody, and the next click does', async () => {
      await selected('.call bdi', -1, -1);
      await reader.until('clicks === 1');
      assert.deepEqual(await reader.ask('[followed, used]'), [0, []]);
      const [x, y] = (await reader.ask(`(() => {
        const { left, top, width, height } = ${root}.querySelector('.call').getBoundingClientRect();
        return [left + width / 2, top + height / 2];
      })()`)) as [number, number];
      await reader.click(x, y);
      await reader.until('clicks === 2');
      assert.deepEqual(await reader.ask('[followed, used]'), [1, ['call']]);
    });
  }

  it('that for emergencies and that of a tip line, from beside them', async () => {
    assert.match(await selected('.danger', 4, 4), /911/);
    assert.match(await selected('.lines a[href^="tel:"]', 6, -1), /1-800-525-5555$/);
  });
});
