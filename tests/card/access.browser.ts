import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import 'axe-core';
import type Axe from 'axe-core';
import { all, card, one, openAll, root } from '../card-page.js';

/** The package is a classic script: it sets a global. */
const { axe } = globalThis as typeof globalThis & { axe: typeof Axe };

const everySection = 'sections="contact signs steps risk talk figures" region="MO" quick-exit';

async function violations(element: Element): Promise<string[]> {
  const { violations: found } = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // The test page has no landmarks: those are the partner's.
    rules: { region: { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe('accessibility', () => {
  for (const layout of ['card', 'strip', 'line']) {
    for (const theme of ['light', 'dark']) {
      for (const language of ['en', 'es']) {
        it(`axe finds nothing: ${layout}, ${theme}, ${language}, collapsed and open`, async () => {
          const element = await card(
            `layout="${layout}" theme="${theme}" lang="${language}" ${everySection}`,
          );
          expect(await violations(element)).to.deep.equal([]);
          openAll(element);
          expect(await violations(element)).to.deep.equal([]);
        });
      }
    }
  }

  it('axe finds nothing where no line is listed, and in other countries', async () => {
    for (const country of ['SO', 'GB', 'DE', 'ZA']) {
      expect(await violations(await card(`country="${country}"`))).to.deep.equal([]);
    }
  });

  it('links and buttons are named by what is read, and numbers have no other name', async () => {
    const element = await card(everySection);
    openAll(element);
    for (const link of all(element, 'a')) {
      expect(link.textContent!.trim()).not.to.equal('');
      expect(link.hasAttribute('aria-label')).to.equal(false);
      expect(link.hasAttribute('title')).to.equal(false);
    }
    const call = one(element, '.call');
    expect(call.textContent!.replace(/\s+/g, ' ').trim()).to.equal('Call 1-888-373-7888');
    const buttons = all(element, 'button');
    for (const button of buttons.slice(0, -1)) {
      expect(button.getAttribute('aria-label')).to.match(/^Copy [\d-]+$/);
    }
    expect(buttons.at(-1)!.textContent).to.equal('Print this card');
    expect(buttons.at(-1)!.hasAttribute('aria-label')).to.equal(false);
  });

  it('headings do not skip a level', async () => {
    const element = await card(`heading-level="3" ${everySection}`);
    openAll(element);
    const levels = all(element, 'h2, h3, h4, h5, h6').map((node) =>
      Number(node.localName.slice(1)),
    );
    expect(Math.min(...levels)).to.equal(3);
    expect(Math.max(...levels)).to.equal(4);
    expect(levels[0]).to.equal(3);
  });

  it('everything that can be used can be focused, in reading order, with a visible ring', async () => {
    const element = await card('region="MO"');
    const controls = all(element, 'a, button, summary').filter(
      (node) => !node.closest('details:not([open]) > :not(summary)'),
    );
    for (const control of controls) {
      expect(control.tabIndex).to.equal(0);
      control.focus({ focusVisible: true } as FocusOptions);
      expect(root(element).activeElement).to.equal(control);
    }
    const tops = controls
      .filter((node) => node.closest('.panel'))
      .map((node) => node.getBoundingClientRect().top);
    expect(tops.every((top, index) => index === 0 || top >= tops[index - 1]! - 40)).to.equal(true);
  });

  it('the keyboard goes through the card and opens the other signs', async () => {
    const element = await card('region="MO"');
    const before = document.createElement('button');
    element.before(before);
    before.focus();
    const more = one<HTMLDetailsElement>(element, '.more');
    const summary = more.querySelector('summary')!;
    if (/AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent)) {
      // Its driver has no keys for this runner: what a key does to a focused summary is a click.
      summary.focus();
      summary.click();
    } else {
      const seen: (Element | null)[] = [];
      for (let press = 0; press < 20 && root(element).activeElement !== summary; press++) {
        await sendKeys({ press: 'Tab' });
        seen.push(root(element).activeElement);
      }
      expect(seen.slice(0, 2).map((node) => node?.tagName)).to.deep.equal(['A', 'BUTTON']);
      expect(getComputedStyle(summary).outlineStyle).to.equal('solid');
      await sendKeys({ press: 'Enter' });
    }
    expect(more.open).to.equal(true);
  });
});
