import { expect } from '@open-wc/testing';
import { expectNumber, page } from '../card-page.js';

const ours = '<script src="/dist/trafficking-help.js"></script>';
const tag = '<trafficking-help region="MO"></trafficking-help>';

/** The page in a frame, and how its one card speaks. */
async function open(html: string) {
  const frame = await page(html);
  const document = frame.contentDocument!;
  const card = Document.prototype.querySelector.call(document, 'trafficking-help')!;
  const spoken = async () => {
    await new Promise((resolve) => frame.contentWindow!.requestAnimationFrame(resolve));
    await (card as HTMLElementTagNameMap['trafficking-help']).updateComplete;
    return card.shadowRoot!.querySelector('[part~=base]')!.getAttribute('lang');
  };
  return { frame, document, spoken };
}

const html = (lang: string) =>
  `<script>document.documentElement.removeAttribute('lang')</script>${lang}`;

describe('an `xml:lang` alone', () => {
  it('is the language of the page around the card', async () => {
    for (const around of [
      '<div xml:lang="es">',
      '<div lang="en"><div xml:lang="es">',
      '<div lang="es" xml:lang="en">',
      '<div lang="" xml:lang=" es ">',
      '<div xml:lang="en"><div lang="es">',
    ]) {
      const { spoken } = await open(html(`${ours}${around}${tag}`));
      expect(await spoken(), around).to.equal('es');
    }
  });

  it('is followed when it changes', async () => {
    const { document, spoken } = await open(html(ours + tag));
    expect(await spoken()).to.equal('en');
    document.documentElement.setAttribute('xml:lang', 'es');
    expect(await spoken()).to.equal('es');
    document.documentElement.setAttribute('xml:lang', 'en');
    expect(await spoken()).to.equal('en');
  });

  it('is followed on a page that is XML, where it comes before `lang`', async () => {
    const source = `<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="es"><head><title>XML</title>
      <script src="/dist/trafficking-help.js"></script></head><body><p><trafficking-help region="MO"></trafficking-help></p></body></html>`;
    const frame = document.createElement('iframe');
    frame.style.cssText = 'inline-size:720px;block-size:600px';
    const absolute = source.replace('/dist', `${location.origin}/dist`);
    frame.src = URL.createObjectURL(new Blob([absolute], { type: 'application/xhtml+xml' }));
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    const page = frame.contentDocument!;
    const card = page.querySelector('trafficking-help')!;
    const spoken = async () => {
      await new Promise((resolve) => frame.contentWindow!.requestAnimationFrame(resolve));
      await card.updateComplete;
      return card.shadowRoot!.querySelector('[part~=base]')!.getAttribute('lang');
    };
    const xml = 'http://www.w3.org/XML/1998/namespace';
    expect(page.contentType).to.equal('application/xhtml+xml');
    expect(await spoken()).to.equal('es');
    page.documentElement.setAttributeNS(xml, 'xml:lang', 'en');
    expect(await spoken()).to.equal('en');
    page.documentElement.setAttribute('lang', 'es');
    expect(await spoken()).to.equal('en');
    page.documentElement.removeAttributeNS(xml, 'lang');
    expect(await spoken()).to.equal('es');
    frame.remove();
  });
});

describe('a page whose content hides what the document and its forms can do', () => {
  const names =
    'host parentNode parentElement getRootNode nodeType getAttribute getAttributeNS ownerDocument contentType documentElement closest lang shadowRoot';

  it('has its language followed all the same', async () => {
    for (const name of names.split(' ')) {
      const image = `<img name="${name}" src="data:,"><form name="${name}"></form>`;
      const form = `<form lang="es"><input name="${name}"><div>${tag}</div></form>`;
      const within = await open(`${ours}${image}${form}`);
      expect(await within.spoken(), name).to.equal('es');
      expectNumber(within.frame);
      const none = await open(
        `<script>document.documentElement.removeAttribute('lang')</script>${ours}${image}<form><input name="${name}">${tag}</form>`,
      );
      expect(await none.spoken(), name).to.equal('en');
      const marked = await open(
        `${ours}${image}<form lang="es"><input name="${name}">${tag}<p data-trafficking-help></p></form>`,
      );
      expect(await marked.spoken(), name).to.equal('es');
    }
  });
});
