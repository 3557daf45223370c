import { expect } from '@open-wc/testing';
import { isVisible, page, script } from '../card-page.js';

const fallback =
  '<p slot="fallback">National Human Trafficking Hotline <a href="tel:+18883737888">1-888-373-7888</a></p>';
const tag = `<trafficking-help region="MO">${fallback}</trafficking-help>`;
const ours = `<script src="${script}"></script>`;
/** A page that has taken away what drawing cannot do without. */
const broken =
  '<script>Document.prototype.importNode = () => { throw new Error("broken page") }</script>';

const child = (frame: HTMLIFrameElement) => frame.contentDocument!.querySelector('a')!;
const host = (frame: HTMLIFrameElement) =>
  frame.contentDocument!.querySelector('trafficking-help')!;

describe('the number shows', () => {
  it('before the script is there', async () => {
    const frame = await page(tag);
    expect(isVisible(child(frame))).to.equal(true);
  });

  it('with JavaScript off', async () => {
    const frame = await page(ours + tag, 'allow-same-origin');
    expect(host(frame).shadowRoot).to.equal(null);
    expect(isVisible(child(frame))).to.equal(true);
  });

  it('in the card once the script is there, and then not twice', async () => {
    const frame = await page(ours + tag);
    expect(isVisible(child(frame))).to.equal(false);
    const link = host(frame).shadowRoot!.querySelector('a')!;
    expect(link.getAttribute('href')).to.equal('tel:+18883737888');
    expect(isVisible(link)).to.equal(true);
  });

  it('when drawing the card throws', async () => {
    const frame = await page(broken + ours + tag);
    expect(isVisible(child(frame))).to.equal(true);
  });

  it('when a later drawing throws', async () => {
    const frame = await page(ours + tag);
    (frame.contentWindow as Window & typeof globalThis).Document.prototype.importNode = () => {
      throw new Error('broken page');
    };
    host(frame).setAttribute('sections', 'risk');
    await (host(frame) as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    expect(isVisible(child(frame))).to.equal(true);
  });

  it('when drawing throws and the page has no fallback of its own', async () => {
    const frame = await page(`${broken}${ours}<trafficking-help></trafficking-help>`);
    const link = host(frame).shadowRoot!.querySelector('a')!;
    expect(link.getAttribute('href')).to.equal('tel:+18883737888');
    expect(link.textContent).to.equal('1-888-373-7888');
    expect(isVisible(link)).to.equal(true);
    expect(host(frame).shadowRoot!.querySelector('a[href="tel:911"]')).not.to.equal(null);
  });

  it('by the same rules as in the card when drawing throws', async () => {
    const said = async (attributes: string) => {
      const frame = await page(
        `${broken}${ours}<trafficking-help ${attributes}></trafficking-help>`,
      );
      return host(frame).shadowRoot!.querySelector('slot')!.textContent;
    };
    expect(await said('country=" us "')).to.include('1-888-373-7888');
    expect(await said('country="GB" lang="es"')).to.include('08000 121 700');
    expect(await said('region="ON"')).to.include('In the United States: National Human');
    expect(await said('country="SO"')).to.include('Call the local emergency number');
  });

  it('does not show the US number for another country when drawing throws', async () => {
    const frame = await page(`${broken}${ours}<trafficking-help country="SO"></trafficking-help>`);
    expect(host(frame).shadowRoot!.querySelector('a')).to.equal(null);
  });
});

describe('the script', () => {
  it('is silent when it runs twice', async () => {
    const frame = await page(
      `<script>window.problems=[];console.warn=(...a)=>problems.push(a.join(' '));onerror=m=>problems.push(m)</script>${ours}${ours}${tag}`,
    );
    expect((frame.contentWindow as Window & { problems?: string[] }).problems).to.deep.equal([]);
  });

  it('leaves another version in place, with one warning', async () => {
    const frame = await page(
      `<script>window.problems=[];console.warn=(...a)=>problems.push(a.join(' '));onerror=m=>problems.push(m);
      customElements.define('trafficking-help', class extends HTMLElement { static version = '9.9.9' })</script>${ours}${ours}${tag}`,
    );
    const { problems } = frame.contentWindow as Window & { problems?: string[] };
    expect(problems).to.have.length(2);
    expect(problems![0]).to.include('9.9.9');
    expect(isVisible(child(frame))).to.equal(true);
  });

  it('works as a module, and async', async () => {
    for (const how of ['type="module"', 'async', 'defer']) {
      const frame = await page(`<script ${how} src="${script}"></script>${tag}`);
      await (frame.contentWindow as Window & typeof globalThis).customElements.whenDefined(
        'trafficking-help',
      );
      expect(host(frame).shadowRoot, how).not.to.equal(null);
    }
  });

  it('adds no global', async () => {
    const plain = Object.keys((await page('')).contentWindow!);
    const with_ = Object.keys((await page(ours)).contentWindow!);
    expect(with_.filter((name) => !plain.includes(name))).to.deep.equal([]);
  });
});
