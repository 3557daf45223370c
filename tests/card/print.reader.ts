import assert from 'node:assert/strict';
import { after, it } from 'node:test';
import { startElsewhere } from '../elsewhere.mjs';
import { words } from '../pdf.js';
import { describeReaders } from '../readers.mjs';
import { serve } from '../serve.mjs';

/** Attributes of cards, by what is special about them. */
const cards: Record<string, string> = {
  card: 'region="MO"',
  'whole card': 'region="MO" sections="all"',
  'panel alone': 'region="MO" sections="contact"',
  'short card': 'country="GB" sections="contact signs" signs="3"',
  compact: 'region="MO" layout="compact"',
  strip: 'country="CA" layout="strip"',
  'card with a choice': 'region="MO" picker',
  'strip with a choice': 'layout="strip" picker',
  line: 'layout="line"',
};

/** Widths of the element, in CSS pixels; paper is 816 wide, or 794. */
const widths = [160, 230, 500, 1100];

const addresses = Object.entries(cards).flatMap(([name, attributes]) =>
  widths.map((width) => ({
    name: `${name}, ${width} px wide`,
    path: `/${name.replaceAll(' ', '-')}-${width}.html`,
    html: `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Help</title>
      <body><script src="/dist/trafficking-help.js"></script>
      <div style="width: ${width}px"><trafficking-help ${attributes}></trafficking-help></div>`,
  })),
);

const [elsewhere, site] = await Promise.all([
  startElsewhere(),
  serve(Object.fromEntries(addresses.map(({ path, html }) => [path, html]))),
]);
after(() => {
  for (const server of [elsewhere, site]) server.close();
});

const root = `document.querySelector('trafficking-help').shadowRoot`;

/** How often each word and each group of digits is there: a PDF has two columns line by line. */
function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+|\d+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

// WebKit's driver cannot print.
describeReaders(
  'on paper',
  elsewhere.port,
  (reader) => {
    for (const { name, path } of addresses) {
      it(`has every word and number that the screen has: ${name}`, async () => {
        await reader.open(site.origin + path);
        await reader.until(`${root}?.querySelector('a[href^="tel:"]')`);
        const shown = (await reader.ask(`[...${root}.querySelectorAll('p, li, h2, h3, a')]
          .filter((block) => !block.parentElement?.closest('p, li, h2, h3, a'))
          .filter((block) => block.checkVisibility() && !block.closest('.said, summary'))
          .map((block) =>
            [...block.querySelectorAll('button')].reduce(
              (text, { innerText }) => text.replace(innerText, ' '),
              block.innerText,
            ),
          )
          .join(' ')`)) as string;
        const printed = counted((await words(await reader.print!())).replaceAll('https://', ' '));
        const missing = [...counted(shown)].filter(
          ([word, count]) => !(printed.get(word)! >= count),
        );
        assert.match(shown, /\d{3}/);
        assert.deepEqual(missing, []);
      });
    }
  },
  { not: 'WebKit' },
);
