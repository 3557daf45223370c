import { expect } from '@open-wc/testing';
import { expectNumber, isVisible, page } from '../card-page.js';

const ours = '<script src="/dist/trafficking-help.js"></script>';
const content = 'region="MO"><p slot="fallback">Call</p></trafficking-help>';

/** Whether the card of a page takes up room. */
async function open(html: string) {
  const frame = await page(ours + html);
  const card = frame.contentDocument!.querySelector('trafficking-help')!;
  await card.updateComplete;
  const shows = () => isVisible(card.shadowRoot!.querySelector('a.call, a[href^=tel]')!);
  return { frame, card, shows };
}

describe('a card that the page has switched off', () => {
  it('does not stand open over the page as a popover', async () => {
    for (const layout of ['card', 'strip', 'line']) {
      const { card, shows, frame } = await open(
        `<trafficking-help popover layout="${layout}" ${content}`,
      );
      if (!('showPopover' in card)) return;
      expect(shows(), layout).to.equal(false);
      card.showPopover();
      expect(shows(), layout).to.equal(true);
      expectNumber(frame);
      card.hidePopover();
      expect(shows(), layout).to.equal(false);
    }
  });

  for (const [name, before, after, switchOn] of [
    [
      'in a closed dialog',
      '<dialog>',
      '</dialog>',
      (parent: HTMLElement) => (parent as HTMLDialogElement).show(),
    ],
    [
      'in closed details',
      '<details><summary>Help</summary>',
      '</details>',
      (parent: HTMLElement) => {
        (parent as HTMLDetailsElement).open = true;
      },
    ],
    [
      'in a hidden parent',
      '<div hidden>',
      '</div>',
      (parent: HTMLElement) => {
        parent.hidden = false;
      },
    ],
  ] as const) {
    it(`does not show ${name}, and does once it is opened`, async () => {
      const { card, frame } = await open(`${before}<trafficking-help ${content}${after}`);
      const box = () => card.shadowRoot!.querySelector('[part~=base]')!;
      const isShown = () =>
        (box().checkVisibility?.() ?? true) && box().getBoundingClientRect().height > 0;
      expect(isShown()).to.equal(false);
      switchOn(card.parentElement!);
      expect(isShown()).to.equal(true);
      expectNumber(frame);
    });
  }
});
