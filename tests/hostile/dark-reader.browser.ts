import { expect } from '@open-wc/testing';
import { disable, enable } from 'darkreader';
import { lowestContrast } from '../colors/measured.js';
import { card, one, openAll } from '../card-page.js';

const readerSheets = '.darkreader';

describe('Dark Reader', () => {
  afterEach(() => disable());

  for (const layout of ['card', 'strip']) {
    for (const attributes of [
      '',
      'theme="dark"',
      'theme="light"',
      'accent="gold"',
      'accent="#123"',
      'accent="rgb(120 120 120)" theme="dark"',
      'style="--trafficking-help-surface: #14181f; --trafficking-help-accent: #f2a93b"',
      'style="--trafficking-help-surface: #fffaf3; --trafficking-help-text: #400; --trafficking-help-muted: #600"',
    ]) {
      it(`leaves everything readable in a ${layout} ${attributes}`, async () => {
        const element = await card(
          `layout="${layout}" region="MO" sections="contact signs steps figures" quick-exit ${attributes}`,
        );
        openAll(element);
        const plain = lowestContrast(element);
        expect(plain.text, plain.where).to.be.at.least(4.5);
        enable({});
        while (!element.shadowRoot!.querySelector(readerSheets)) {
          await new Promise(requestAnimationFrame);
        }
        // What it makes of a style sheet comes some frames later.
        for (let frame = 0; frame < 20; frame += 1) await new Promise(requestAnimationFrame);
        expect(getComputedStyle(one(element, '[part~=base]')).colorScheme).not.to.equal('');
        const { text, sign, where } = lowestContrast(element);
        expect(text, where).to.be.at.least(4.5);
        expect(sign, where).to.be.at.least(3);
      });
    }
  }
});
