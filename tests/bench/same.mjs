/** Whether the card by hand is the same card: otherwise the comparison would say nothing. */
import { readStyles, serialize } from './in-page.mjs';

/** Pages on which the two are compared. */
const cases = [
  { lang: 'en', attributes: 'region="MO"' },
  { lang: 'en', attributes: 'region="CA" setting="road" theme="dark" density="compact"' },
  { lang: 'es', attributes: 'region="MO" setting="school"' },
  { lang: 'en', attributes: 'country="GB" corners="round"' },
];

/** Throws where the two differ, and says where. */
export async function expectSame(page, card, vanilla) {
  for (const { lang, attributes } of cases) {
    await page.goto(new URL('/bench.html', page.url()).href);
    await page.evaluate(
      async (language, tags, sources) => {
        document.documentElement.lang = language;
        document.body.innerHTML = tags.join('');
        for (const source of sources) {
          const script = document.createElement('script');
          script.textContent = source;
          document.head.append(script);
        }
        await document.querySelector('trafficking-help').updateComplete;
      },
      lang,
      ['trafficking-help', 'vanilla-help'].map((tag) => `<${tag} ${attributes}></${tag}>`),
      [card.source, vanilla.source],
    );
    for (const read of [serialize, readStyles]) {
      const ours = (await page.evaluate(read, 'trafficking-help')).split('\n');
      const byHand = (await page.evaluate(read, 'vanilla-help')).split('\n');
      const line = ours.findIndex((text, index) => text !== byHand[index]);
      if (line >= 0 || ours.length !== byHand.length) {
        throw new Error(
          `The card by hand is not the card (${lang}, ${attributes}):\n${ours[line]}\n${byHand[line]}\nBring tests/bench/vanilla.js up to date.`,
        );
      }
    }
  }
}
