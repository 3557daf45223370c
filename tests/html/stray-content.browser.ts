import { expect } from '@open-wc/testing';
import { card, one, page, script, settled, warnings } from '../card-page.js';

const words = 'Hotline: <a href="tel:+18883737888">1-888-373-7888</a>';
const span = `<span slot="fallback">${words}</span>`;

const isShown = (element: Element) => {
  const { height } = one(element, '.local').getBoundingClientRect();
  return height > 0;
};

describe('the place for the page’s own words', () => {
  for (const [what, content] of [
    ['nothing', ''],
    ['white space', ' \n\u00a0'],
    ['line breaks', '<br><br />'],
    ['an empty paragraph', '<p></p>'],
    ['a paragraph with a line break', '<p><br></p>\n<p>&nbsp;</p>'],
    ['a paragraph around the fallback', `<p>${span}</p>`],
    ['line breaks around the fallback', `<br>\n${span}<br>\n`],
    ['a comment', '<!-- of the editor -->'],
  ] as const) {
    it(`does not show for ${what}`, async () => {
      expect(isShown(await card('', content))).to.equal(false);
    });
  }

  for (const [what, content] of [
    ['words', 'Ask at the desk'],
    ['a paragraph', '<p>Ask at the desk</p>'],
    ['a paragraph with a picture', '<p><img alt="" width="9" height="9"></p>'],
    ['an empty box, which its own style sheet may fill', '<div style="height: 9px"></div>'],
    ['a form whose field hides a property of it', '<form><input name="slot"></form>'],
    ['words beside the fallback', `<p>${span} or ask at the desk</p>`],
  ] as const) {
    it(`shows for ${what}`, async () => {
      expect(isShown(await card('', content))).to.equal(true);
    });
  }

  it('shows once a paragraph gets its words', async () => {
    const element = await card('', '<p></p>');
    expect(isShown(element)).to.equal(false);
    element.querySelector('p')!.textContent = 'Ask at the desk';
    await new Promise(requestAnimationFrame);
    await settled(element);
    expect(isShown(element)).to.equal(true);
    element.querySelector('p')!.textContent = '';
    await new Promise(requestAnimationFrame);
    await settled(element);
    expect(isShown(element)).to.equal(false);
  });
});

describe('a tag that a system has put into a paragraph', () => {
  const isVisible = (frame: HTMLIFrameElement) =>
    frame.contentDocument!.querySelector('[slot=fallback]')!.getClientRects().length > 0;

  it('keeps its fallback inside, if that is a span', async () => {
    const frame = await page(
      `<script src="${script}"></script><p>Text <trafficking-help>${span}</trafficking-help></p>`,
    );
    const inside = frame.contentDocument!.querySelector('trafficking-help > [slot=fallback]');
    expect(inside).not.to.equal(null);
    expect(isVisible(frame)).to.equal(false);
  });

  it('leaves a paragraph that has fallen out where it is, in sight, and says what to do', async () => {
    const frame = await page(
      `<script>window.said = []; console.warn = (text) => said.push(text)</script><p><trafficking-help><p slot="fallback">${words}</p></trafficking-help></p><script src="${script}"></script>`,
    );
    expect(isVisible(frame)).to.equal(true);
    const { said } = frame.contentWindow as Window & { said?: string[] };
    expect(said).to.have.length(1);
    expect(said![0]).to.include('<span slot="fallback">');
  });

  it('says nothing where all is in its place', async () => {
    await card('', span);
    expect(warnings).to.deep.equal([]);
  });
});
