import { expect } from '@open-wc/testing';
import { cardsIn, expectNumber, isVisible, page } from '../card-page.js';

const place =
  '<div data-trafficking-help data-region="MO" data-heading-level="3">Call <a href="tel:+18883737888">1-888-373-7888</a></div>';
const ours = '<script src="/dist/trafficking-help.js"></script>';

const cards = (frame: HTMLIFrameElement) => cardsIn(frame.contentDocument!);
const drawn = (frame: HTMLIFrameElement) => cards(frame).map((card) => card.shadowRoot !== null);

/** Page observers have run. */
async function observed(frame: HTMLIFrameElement): Promise<void> {
  await new Promise((resolve) => frame.contentWindow!.requestAnimationFrame(resolve));
  for (const card of cards(frame)) await card.updateComplete;
}

describe('a marked div', () => {
  it('becomes a card, with its attributes and its content as the fallback', async () => {
    for (const html of [ours + place, place + ours]) {
      const frame = await page(html);
      await observed(frame);
      const [card, ...others] = cards(frame);
      expect(others).to.deep.equal([]);
      expect(card!.getAttribute('region')).to.equal('MO');
      expect(card!.shadowRoot!.querySelector('.title')!.localName).to.equal('h3');
      expect(card!.shadowRoot!.textContent).to.include('*55');
      const fallback = frame.contentDocument!.querySelector('[data-trafficking-help] > a')!;
      expect(isVisible(fallback)).to.equal(false);
      expect(fallback.assignedSlot!.parentElement).to.equal(card);
      expectNumber(frame);
    }
  });

  it('becomes one once, however often the script runs', async () => {
    const frame = await page(ours + place + place + ours);
    await observed(frame);
    expect(drawn(frame)).to.deep.equal([true, true]);
  });

  it('becomes one when it is added later, also deep inside other content', async () => {
    const frame = await page(ours);
    frame.contentDocument!.body.insertAdjacentHTML(
      'beforeend',
      `<section><p></p>${place}</section>`,
    );
    await observed(frame);
    expect(drawn(frame)).to.deep.equal([true]);
    expectNumber(frame);
  });

  it('survives a page swap, a cloned body and an emptied place', async () => {
    const frame = await page(ours + place);
    await observed(frame);
    const { contentDocument } = frame;
    const old = contentDocument!.body;
    const swapped = contentDocument!.createElement('body');
    swapped.innerHTML = place;
    contentDocument!.body = swapped;
    await observed(frame);
    expect(drawn(frame)).to.deep.equal([true]);
    contentDocument!.body = old.cloneNode(true) as HTMLElement;
    await observed(frame);
    expect(drawn(frame)).to.deep.equal([true]);
    expectNumber(frame);
    contentDocument!.querySelector('[data-trafficking-help]')!.innerHTML = 'new content';
    await observed(frame);
    expect(drawn(frame)).to.deep.equal([true]);
    expectNumber(frame);
  });

  it('keeps its content where the script is blocked', async () => {
    const frame = await page(ours + place, 'allow-same-origin');
    expect(cards(frame)).to.deep.equal([]);
    expect(frame.contentDocument!.body.textContent).to.include('1-888-373-7888');
  });
});
