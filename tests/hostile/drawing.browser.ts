import { expect } from '@open-wc/testing';
import type { TraffickingHelp } from '../../src/element/trafficking-help.js';
import {
  all,
  card,
  expectNumber,
  forgetWarnings,
  page,
  root,
  script,
  settled,
  warnings,
} from '../card-page.js';

const ours = `<script src="${script}"></script>`;
const tag = '<trafficking-help region="MO"></trafficking-help>';
const digits = (text: string | null) => text!.replace(/\D/g, '');

/** Every number that can be called or written to reads what it dials. */
function expectAgreement(element: TraffickingHelp): void {
  const links = all<HTMLAnchorElement>(element, 'a[href^="tel:"], a[href^="sms:"]');
  expect(links).not.to.have.length(0);
  for (const link of links) {
    const dialled = digits(link.getAttribute('href'));
    const read = digits(link.textContent).replace(/^0/, '');
    expect(dialled.endsWith(read) && read.length > 1, `${dialled} reads ${read}`).to.equal(true);
  }
}

/** As translation tools do it: each text is put into two elements of the tool's own. */
function wrapTexts(element: TraffickingHelp): void {
  const walker = document.createTreeWalker(root(element), NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (!text.data.trim()) continue;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    outer.append(inner);
    inner.append(text.data);
    text.replaceWith(outer);
  }
}

describe('a translation tool in the card', () => {
  const changes: [name: string, value: string][] = [
    ['country', 'GB'],
    ['region', 'KS'],
    ['lang', 'es'],
    ['sections', 'contact'],
    ['layout', 'strip'],
    ['layout', 'line'],
    ['country', 'IN'],
    ['country', 'SO'],
  ];
  for (const [name, value] of changes) {
    it(`leaves no number over another one's link after ${name}="${value}"`, async () => {
      const clean = await card('region="MO"');
      clean.setAttribute(name, value);
      await settled(clean);
      const wanted = root(clean).querySelector('[part~=base]')!.textContent;
      const again = await card('region="MO"');
      wrapTexts(again);
      again.setAttribute(name, value);
      await settled(again);
      expect(root(again).querySelector('[part~=base]')!.textContent).to.equal(wanted);
      if (value !== 'SO') expectAgreement(again);
    });
  }

  it('finds numbers, names and codes marked as not to be translated', async () => {
    const element = await card('region="MO"');
    for (const node of all(element, 'bdi[dir=ltr], .lines b, .name')) {
      expect(node.closest('[translate=no]') ?? node.querySelector('[translate=no]')).not.to.equal(
        null,
      );
    }
  });

  it('keeps open what a reader has opened', async () => {
    const element = await card();
    all<HTMLDetailsElement>(element, 'details').forEach((details) => (details.open = true));
    wrapTexts(element);
    element.setAttribute('signs', '3');
    await settled(element);
    for (const details of all<HTMLDetailsElement>(element, 'details')) {
      expect(details.open).to.equal(true);
    }
  });
});

describe('what others change in the card', () => {
  const edits: [what: string, edit: (root: ShadowRoot) => void][] = [
    [
      'a number is written over',
      (r) => void (r.querySelector('.call bdi')!.textContent = '1-555-555-0100'),
    ],
    [
      'a link is changed',
      (r) => r.querySelector('.call')!.setAttribute('href', 'tel:+15555550100'),
    ],
    ['the call button is taken away', (r) => r.querySelector('.call')!.remove()],
    ['everything is taken away', (r) => r.replaceChildren()],
    ['the panel is taken away', (r) => r.querySelector('.panel')!.remove()],
  ];
  for (const [what, edit] of edits) {
    it(`is drawn again when ${what}`, async () => {
      const element = await card();
      edit(root(element));
      await new Promise((resolve) => setTimeout(resolve));
      await settled(element);
      expect(root(element).querySelector('a.call')!.getAttribute('href')).to.equal(
        'tel:+18883737888',
      );
      expectAgreement(element);
    });
  }

  it('is no fight without end with a page that does it again each time', async () => {
    const element = await card();
    let edits = 0;
    const observer = new MutationObserver(() => {
      const call = root(element).querySelector('.call');
      if (!call || edits > 1000) return;
      edits += 1;
      call.remove();
    });
    observer.observe(root(element), { childList: true, subtree: true });
    root(element).querySelector('.call')!.remove();
    for (let frame = 0; frame < 30; frame++) await settled(element);
    observer.disconnect();
    expect(edits).to.be.below(10);
  });
});

describe('a page that hides what a document can do', () => {
  const names =
    'createElement createComment createTextNode createTreeWalker importNode implementation contentType head body documentElement adoptedStyleSheets defaultView querySelector getSelection title location'.split(
      ' ',
    );
  for (const name of names) {
    it(`has a card all the same: ${name}`, async () => {
      const frame = await page(
        `<form name="${name}"><input name="${name}"></form><img name="${name}">${ours}${tag}`,
      );
      const host = Document.prototype.querySelector.call(
        frame.contentDocument,
        'trafficking-help',
      )!;
      await (host as TraffickingHelp).updateComplete;
      expect(host.shadowRoot!.querySelector('a.call')!.textContent).to.include('1-888-373-7888');
      expectNumber(frame);
    });
  }
});

describe('a card that was mutilated on its way', () => {
  /** The built script with something in its templates missing, as old tools have left it. */
  const mutilations: [what: string, from: RegExp, to: string][] = [
    ['a space of the call link', /<a part="(?=[^>]*"action number")/, '<apart="'],
    ['the call link’s address', /("action number"===[^>]*?") href=/, '$1 hre='],
    ['the end of a number', /<\/bdi>/, '<'],
    ['a brace of a binding', /(data-channel="\$\{[^}]*\})" data-id=/, '$1 data-id='],
  ];
  for (const [what, from, to] of mutilations) {
    it(`shows the number: ${what}`, async () => {
      const source = await (await fetch(script)).text();
      expect(source).to.match(from);
      const broken = source.replace(from, to).replaceAll('</script', '<\\/script');
      for (const content of [
        '',
        '<p slot="fallback">Call <a href="tel:+18883737888">1-888-373-7888</a></p>',
      ]) {
        const frame = await page(
          `<script>console.error = () => {}</script><script>${broken}</script><trafficking-help>${content}</trafficking-help>`,
        );
        const host = frame.contentDocument!.querySelector('trafficking-help') as TraffickingHelp;
        await host.updateComplete;
        expectNumber(frame);
      }
    });
  }
});

describe('addLocale', () => {
  const add = (language: unknown, messages: unknown) =>
    (customElements.get('trafficking-help') as typeof TraffickingHelp).addLocale(
      language as string,
      messages as Parameters<typeof TraffickingHelp.addLocale>[1],
    );

  it('takes from English what is missing, and says so', async () => {
    await card();
    forgetWarnings();
    add('sw', {
      call: 'Piga {number}',
      nameAndNumber: '{name}',
      danger: 7,
      notes: null,
      risks: [],
    });
    const element = await card('lang="sw" country="IN"');
    expect(all(element, '.call')[0]!.textContent).to.include('Piga 1098');
    expectAgreement(element);
    for (const remark of ['Children only.', 'Adults: call 112.']) {
      expect(root(element).textContent).to.include(remark);
    }
    expect(warnings.join()).to.match(/addLocale\("sw"\): English stands for/);
    const line = await card('lang="sw" layout="line"');
    expect(root(line).textContent).to.include('1-888-373-7888');
  });

  for (const messages of [
    undefined,
    null,
    'es',
    7,
    [],
    {},
    { call: 'Call' },
    { call: '{number} {number}' },
  ]) {
    it(`never costs the number: ${JSON.stringify(messages)}`, async () => {
      await card();
      add('xx', messages);
      const element = await card('lang="xx"');
      expect(all(element, '.call')[0]!.textContent).to.include('1-888-373-7888');
      expectAgreement(element);
    });
  }

  it('survives messages that cannot be read', async () => {
    await card();
    const messages = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
      },
    );
    add('yy', messages);
    expectAgreement(await card('lang="yy"'));
  });

  for (const language of ['', '__proto__', 'constructor', 'a'.repeat(100), 7, null, {}, 'en us']) {
    it(`ignores a language that is none: ${String(language).slice(0, 20)}`, async () => {
      await card();
      forgetWarnings();
      add(language, {});
      expect(warnings).to.have.length.below(2);
      expectAgreement(await card());
    });
  }
});

describe('a link that has the focus', () => {
  it('never comes to call another number', async () => {
    const element = await card('region="MO"');
    for (const link of all<HTMLAnchorElement>(element, 'a[href^="tel:"], a[href^="sms:"]')) {
      const { href } = link;
      for (const [country, region] of [
        ['US', 'KS'],
        ['GB', ''],
        ['IN', ''],
        ['US', 'MO'],
      ]) {
        element.setAttribute('country', country!);
        element.setAttribute('region', region!);
        await settled(element);
        expect(link.isConnected ? link.href : href).to.equal(href);
      }
    }
  });
});
