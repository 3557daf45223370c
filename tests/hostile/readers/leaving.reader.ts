import assert from 'node:assert/strict';
import { after, beforeEach, it } from 'node:test';
import en from '../../../src/locales/en.js';
import { startElsewhere } from '../../elsewhere.mjs';
import { describeReaders } from '../../readers.mjs';
import { serve } from '../../serve.mjs';

// A site may let those who write on it say where exits of marked places lead.
const script = '<script data-allow="quick-exit" src="/dist/trafficking-help.js"></script>';
const page = (body: string) => `<!doctype html><html lang="en"><head><title>Help</title>
  <link rel="icon" href="data:,"></head><body>${body}<script>
  let heard = 0;
  addEventListener('keyup', () => { heard += 1 }, true);
  </script>`;
const exitTo = (name: string, more = '') =>
  `<trafficking-help quick-exit="https://${name}.test/" ${more}></trafficking-help>`;
const card = exitTo('good');
/** Its destination never comes: the browser stays on the page. */
const stuck = exitTo('good').replace('.test/', '.test/nothing');

/** What a document has that leaving, drawing, copying or printing may ask for. */
const members =
  `head body title documentElement defaultView createElement createElementNS createTextNode
  createComment createTreeWalker createRange importNode adoptNode implementation contentType
  readyState baseURI URL documentURI domain referrer dir designMode activeElement hidden
  visibilityState styleSheets adoptedStyleSheets getSelection execCommand querySelector
  querySelectorAll getElementsByTagName getElementById append appendChild prepend contains
  addEventListener removeEventListener dispatchEvent location cookie write open ownerDocument
  parentNode firstChild childNodes children nodeType getRootNode compareDocumentPosition isConnected
  host nodeType forms images scripts links all currentScript elementFromPoint hasFocus defaultStatus top parent self
  frames window document navigator history screen origin name length opener closed
  setTimeout addEventListener getComputedStyle CSS Document Reflect customElements print`
    .split(/\s+/)
    .filter((name, index, all) => all.indexOf(name) === index);
const named = (tag: string) =>
  members.map((name) => `<${tag} name="${name}" id="${name}"></${tag}>`).join('');

/** A form around the card hides its own methods behind its fields. */
const around = `<form>${[
  'parentElement',
  'assignedSlot',
  'getRootNode',
  'closest',
  'matches',
  'hasAttribute',
  'getAttribute',
  'inert',
  'clientHeight',
  'checkVisibility',
  'compareDocumentPosition',
]
  .map((name) => `<input name="${name}">`)
  .join('')}${card}</form>`;

/** Pages on which button and keys must lead away. */
const hostile: Record<string, string> = {
  'forms before the script': named('form') + script + card,
  'forms after the card': script + card + named('form'),
  'pictures before the script': named('img') + script + card,
  'objects after the card': script + card + named('object'),
  'frames after the card': script + card + named('iframe').replaceAll('<iframe', '<iframe hidden'),
  'a form around the card': script + around,
  'constants without a value': `<script>
      throw new Error('as on many pages');
      const origin = 1, parent = 1, frameElement = 1, status = 1, print = 1, screen = 1;
    </script>${script}${card}`,
  'a parent of its own': `<script>var parent = document.documentElement, frameElement = 1;</script>${script}${card}`,
  'an objection to popovers': `${script}${card}<script>
      HTMLElement.prototype.showPopover = () => { throw new Error('no') };
      addEventListener('beforetoggle', (event) => event.preventDefault(), true);
    </script>`,
  'a title that cannot be changed': `${script}${card}<script>
      Object.defineProperty(Document.prototype, 'title', { get() { throw new Error('no') } });
    </script>`,
  'no head and no body': `${script}${card}<script>
      Object.defineProperty(Document.prototype, 'head', { get: () => null });
      Object.defineProperty(Document.prototype, 'body', { get: () => null });
    </script>`,
  'nothing that can be created': `${script}${card}<script>setTimeout(() => {
      Document.prototype.createElement = () => { throw new Error('no') };
    })</script>`,
};

/** Pages on which the exit is out of sight: Shift must lead nowhere. */
const unseen: Record<string, string> = {
  hidden: `<div hidden>${card}</div>`,
  'not displayed': `<div style="display:none">${card}</div>`,
  invisible: `<div style="visibility:hidden">${card}</div>`,
  transparent: `<div style="opacity:0">${card}</div>`,
  skipped: `<div style="content-visibility:hidden">${card}</div>`,
  inert: `<div inert>${card}</div>`,
  'in closed details': `<details><summary>More</summary>${card}</details>`,
  'in a closed dialog': `<dialog>${card}</dialog>`,
  'in a closed popover': `<div popover>${card}</div>`,
  'folded to nothing': `<div style="height:0;overflow:hidden">${card}</div>`,
  'without width': `<div style="width:0;overflow:hidden">${card}</div>`,
  'scaled to nothing': `<div style="transform:scale(0)">${card}</div>`,
  'hidden itself': exitTo('good', 'hidden'),
  'hidden by its part': `<style>::part(exit) { display: none }</style>${card}`,
  'collapsed in a table': `<table><tr style="visibility:collapse"><td>${card}</td></tr></table>`,
  'in an inert slot': `<div id="host">${card}</div><script>
      host.attachShadow({ mode: 'open' }).innerHTML = '<div inert><slot></slot></div>';
    </script>`,
  'in no slot': `<div id="host">${card}</div><script>
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>Ours</p>';
    </script>`,
  'in a hidden shadow root': `<div id="host" hidden></div><script>
      host.attachShadow({ mode: 'open' }).innerHTML = '${card}';
    </script>`,
};

/** Pages on which it is in sight, although it looks otherwise. */
const seen: Record<string, string> = {
  'far down the page': `<div style="height:5000px"></div>${card}`,
  'not drawn yet': `<div style="height:5000px"></div><div style="content-visibility:auto">${card}</div>`,
  'in a body that cuts off': `<style>html { overflow: auto } body { overflow-x: hidden; height: 0; margin: 0 }</style>${card}`,
  'positioned in a folded box': `<div style="height:0;overflow:hidden"><div style="position:absolute">${card}</div></div>`,
  'behind a dialog': `${card}<dialog>Ours</dialog><script>document.querySelector('dialog').showModal()</script>`,
  'in a shadow root': `<div id="host"></div><script>
      host.attachShadow({ mode: 'open' }).innerHTML = '${card}';
    </script>`,
};

const marked = (name: string) =>
  `<div data-trafficking-help data-quick-exit="https://${name}.test/"></div>`;
const inRoot = (content: string) => `<div class="host"></div><script>
    document.currentScript.previousElementSibling.attachShadow({ mode: 'open' }).innerHTML = \`${content}\`;
  </script>`;
const later = (change: string) => `<script>addEventListener('load', () => { ${change} })</script>`;

/** Pages with several exits; Shift leads to the good one, each button to its own. */
const several: Record<string, string> = {
  'the first in the page': `${card}${exitTo('other')}`,
  'the first in the page, when the last one came first': `<main></main>${exitTo('other')}<script>
      document.querySelector('main').innerHTML = '${card}';
    </script>`,
  'the first in a shadow root': `${inRoot(card + exitTo('other'))}`,
  'the one before a shadow root': `${card}${inRoot(exitTo('other'))}`,
  'the one in a shadow root before another': `${inRoot(card)}${exitTo('other')}`,
  'the page’s own behind a marked one': `${marked('other')}${card}`,
  'the one in sight': `<div hidden>${exitTo('other')}</div>${card}`,
  'the one that was there, not what is added above': `${card}${later(
    `document.body.insertAdjacentHTML('afterbegin', '${exitTo('other')}')`,
  )}`,
  'the marked one that was there, not what is marked above': `${marked('good')}${later(
    `document.body.insertAdjacentHTML('afterbegin', '${marked('other')}')`,
  )}`,
  'the one that was there, moved behind another that came': `${card}${later(
    `document.body.insertAdjacentHTML('afterbegin', '${exitTo('other')}');
     document.body.append(document.querySelectorAll('trafficking-help')[1])`,
  )}`,
};

const pages: Record<string, string> = {};
const paths = (list: Record<string, string>, prepare = (body: string) => body) =>
  Object.entries(list).map(([name, body]) => {
    const path = `/${Object.keys(pages).length}.html`;
    pages[path] = page(prepare(body));
    return [name, path] as const;
  });
const withScript = (body: string) => script + body;
const hostilePaths = paths(hostile);
const unseenPaths = paths(unseen, withScript);
const seenPaths = paths(seen, withScript);
const severalPaths = paths(several, withScript);
pages['/stuck.html'] = page(script + stuck);
pages['/stuck-dialog.html'] = page(
  `${script}${stuck}<dialog>Ours</dialog><script>document.querySelector('dialog').showModal()</script>`,
);

const [elsewhere, site] = await Promise.all([startElsewhere(), serve(pages)]);
after(() => {
  for (const server of [elsewhere, site]) server.close();
});

/** All exits of the page by their addresses, also in open roots; undefined while one is not drawn. */
const exits = `(function find(root) {
  // What the page names may stand before the document's own.
  const { querySelectorAll } = root === document ? Document.prototype : root;
  return [...querySelectorAll.call(root, '*')].flatMap((node) => [
    ...(node.localName === 'trafficking-help'
      ? node.shadowRoot ? node.shadowRoot.querySelectorAll('[part=exit] a') : [undefined]
      : node.shadowRoot ? find(node.shadowRoot) : []),
  ]);
})(document)`;
const isDrawn = `${exits}.length && ${exits}.every(Boolean)`;

describeReaders('an exit on a hostile page', elsewhere.port, (reader, engine) => {
  beforeEach(async () => {
    elsewhere.visits.length = 0;
  });

  async function open(path: string): Promise<void> {
    await reader.open(site.origin + path);
    await reader.until(isDrawn);
  }

  async function pressShift(): Promise<void> {
    for (let times = 0; times < 3; times++) await reader.press('Shift');
  }

  async function expectLeftFor(name: string): Promise<void> {
    await reader.until(`document.querySelector('title').text === 'Elsewhere'`);
    assert.deepEqual(elsewhere.visits, [{ url: `https://${name}.test/`, referrer: undefined }]);
  }

  for (const [name, path] of hostilePaths) {
    it(`leads away by button and keys: ${name}`, async () => {
      await open(path);
      await pressShift();
      // Where nothing can be created, nothing keeps the page's address to itself.
      const isBare = name === 'nothing that can be created';
      if (isBare) {
        await reader.until(`document.querySelector('title').text === 'Elsewhere'`);
      } else {
        await expectLeftFor('good');
      }
      elsewhere.visits.length = 0;
      await open(path);
      const [x, y] = (await reader.ask(`(() => {
        const [link] = ${exits};
        link.scrollIntoView({ block: 'center' });
        const { x, y } = link.getBoundingClientRect();
        return [x + 9, y + 9];
      })()`)) as [number, number];
      await reader.click(x, y);
      if (isBare) {
        await reader.until(`document.querySelector('title').text === 'Elsewhere'`);
      } else {
        await expectLeftFor('good');
      }
    });
  }

  for (const [name, path] of unseenPaths) {
    it(`does not answer Shift out of sight: ${name}`, async () => {
      await reader.open(site.origin + path);
      await reader.until(`document.readyState === 'complete'`);
      await pressShift();
      await reader.until('heard === 3');
      assert.equal(await reader.ask('document.title'), 'Help');
      assert.deepEqual(elsewhere.visits, []);
    });
  }

  for (const [name, path] of seenPaths) {
    it(`answers Shift: ${name}`, async () => {
      await open(path);
      await pressShift();
      await expectLeftFor('good');
    });
  }

  for (const [name, path] of severalPaths) {
    it(`Shift leads to ${name}, and each button to its own`, async () => {
      await open(path);
      await reader.until(`document.readyState === 'complete' && ${isDrawn}`);
      await pressShift();
      await expectLeftFor('good');
      elsewhere.visits.length = 0;
      await open(path);
      await reader.ask(`void ${exits}.find((link) => link.href === 'https://other.test/').click()`);
      await expectLeftFor('other');
    });
  }

  it('does not count keys that a script makes up', async () => {
    await open(severalPaths[0]![1]);
    await reader.ask(`(() => {
      for (let times = 0; times < 9; times++) {
        for (const type of ['keydown', 'keyup']) {
          document.body.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', bubbles: true }));
        }
      }
    })()`);
    await reader.until('heard === 9');
    await reader.press('Shift');
    const [said] = [
      `document.querySelector('trafficking-help').shadowRoot.querySelector('[part=exit] [role=status]').textContent`,
    ];
    await reader.until(`${said} === '${en.exitTwoMore}'`);
    assert.deepEqual(elsewhere.visits, []);
  });

  for (const path of ['/stuck.html', '/stuck-dialog.html']) {
    it(`offers a link after ten seconds when the other site does not come: ${path}`, async () => {
      await open(path);
      await pressShift();
      await reader.until(`document.title === '${en.exitLoading}'`);
      const link = `document.querySelector('body > [role=alert] a')`;
      await reader.until(link);
      assert.equal(await reader.ask(`${link}.innerText`), en.exit);
      assert.equal(await reader.ask(`document.activeElement === ${link}`), true);
      elsewhere.visits.length = 0;
      await reader.press(engine === 'WebKit' ? '\uE007' : 'Enter');
      await reader.until(link);
      for (const end = Date.now() + 10_000; !elsewhere.visits.length && Date.now() < end;) {
        await reader.ask('new Promise((done) => setTimeout(done, 50))');
      }
      assert.deepEqual(elsewhere.visits, [
        { url: 'https://good.test/nothing', referrer: undefined },
      ]);
    });
  }
});
