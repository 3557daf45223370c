import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, beforeEach, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { snippet } from '../../src/html/index.js';
import en from '../../src/locales/en.js';
import { version } from '../../src/version.js';
import { startElsewhere } from '../elsewhere.mjs';
import { describeReaders } from '../readers.mjs';
import { serve } from '../serve.mjs';

const usual = 'https://www.weather.gov/';
const script = '<script src="/dist/trafficking-help.js"></script>';
const card = '<trafficking-help region="MO" quick-exit></trafficking-help>';
/** Its destination never comes: the browser stays on the page. */
const stuck = '<trafficking-help quick-exit="https://elsewhere.test/nothing"></trafficking-help>';

/** What docs/quick-exit.md gives partners for the top of their page. */
const topLink = /<a\s+href="https:\/\/www\.weather\.gov"[^]*?<\/a\s*>/.exec(
  readFileSync('docs/quick-exit.md', 'utf8'),
)![0];

const page = (body: string, policy = '') => `<!doctype html><html lang="en"><head>
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <title>Help</title><link rel="icon" href="data:,"></head><body>${body}`;
const older = readFileSync('dist/trafficking-help.js', 'utf8').replaceAll(
  `"${version}"`,
  '"0.0.1"',
);
const pages: Record<string, string> = {
  '/before.html': '<!doctype html><title>Before</title>',
  '/card.html': page(script + card),
  '/copies.html': page(
    `${script}${stuck}${stuck}${script}<script src="/older.js"></script>${stuck}`,
  ),
  '/older.js': older,
  '/stuck.html': page(`${script}${stuck}<script>
      addEventListener('pageshow', ({ persisted }) => { sessionStorage.persisted = persisted });
    </script>`),
  '/dialog.html': page(`${script}${stuck}<dialog>A dialog of the page</dialog>
    <style>div, [popover] { display: none !important; opacity: 0 !important; color: red !important }</style>
    <script>document.querySelector('dialog').showModal()</script>`),
  '/strict.html': page(script + stuck, `default-src 'none'; script-src 'self'`),
  '/top.html': page(topLink + script + card, `script-src 'none'`),
  '/framed.html': page(script + card),
  '/framed-stuck.html': page(script + stuck),
  '/asking.html': page(`${script}${card}
    <script>addEventListener('beforeunload', (event) => event.preventDefault())</script>`),
  '/told.html': page(`${script}
    <script>customElements.get('trafficking-help').mayLeaveFrame = true;</script>${card}`),
};

const [elsewhere, site, other] = await Promise.all([startElsewhere(), serve(pages), serve(pages)]);
after(() => {
  for (const server of [elsewhere, site, other]) server.close();
});

/** A page of this site with a frame, of another one unless it is said. */
function around(file: string, sandbox?: string, { origin } = other): string {
  const attribute = sandbox === undefined ? '' : `sandbox="${sandbox}"`;
  pages['/around.html'] = page(`<iframe ${attribute} style="position:absolute;inset:0;border:0"
    width="700" height="600" src="${origin}/${file}"></iframe>`);
  return `${site.origin}/around.html`;
}

const host = `document.querySelector('trafficking-help')`;
const link = `${host}.shadowRoot.querySelector('[part=exit] a')`;

describeReaders('leaving the page', elsewhere.port, (reader, engine) => {
  beforeEach(async () => {
    elsewhere.visits.length = 0;
  });

  async function open(path: string, place = link): Promise<void> {
    await reader.open(`${site.origin}/before.html`);
    await reader.ask('sessionStorage.clear()');
    await reader.open(`${site.origin}${path}`);
    await reader.until(place);
  }

  async function click(place = link): Promise<void> {
    const [x, y] = (await reader.ask(`(() => {
      const { x, y } = ${place}.getBoundingClientRect();
      return [x + 9, y + 9];
    })()`)) as [number, number];
    await reader.click(x, y);
  }

  /** The reader is elsewhere, which does not know where they were, and Back does not return. */
  async function expectLeft(referrer?: string): Promise<void> {
    await reader.until(`document.title === 'Elsewhere'`);
    assert.deepEqual(elsewhere.visits, [{ url: usual, referrer }]);
    await reader.back();
    await reader.until(`document.title === 'Before'`);
  }

  it('a press on the button leads elsewhere, in silence, and Back does not return', async () => {
    await open('/card.html');
    await click();
    await expectLeft();
  });

  it('the link for the top of a page leads elsewhere in silence where no script may run', async () => {
    const place = `document.querySelector('body > a')`;
    await open('/top.html', place);
    assert.equal(await reader.ask(`!${host}.shadowRoot`), true);
    await click(place);
    await reader.until(`document.title === 'Elsewhere'`);
    assert.deepEqual(elsewhere.visits, [{ url: usual, referrer: undefined }]);
  });

  it('so do three presses of Shift, left and right', async () => {
    await open('/card.html');
    for (const key of ['ShiftLeft', 'ShiftRight', 'ShiftLeft']) await reader.press(key);
    await expectLeft();
  });

  it('capital letters lead nowhere', async () => {
    await open('/card.html');
    for (let times = 0; times < 4; times++) await reader.press('Shift', 'a');
    await reader.press('Shift');
    await reader.until(`${link}.parentElement.textContent.includes('${en.exitTwoMore}')`);
    assert.equal(await reader.ask('document.title'), 'Help');
    assert.deepEqual(elsewhere.visits, []);
  });

  /** What is seen while the browser waits for a site that never comes. */
  async function seenWhileLoading(path: string): Promise<string> {
    await open(path);
    for (let times = 0; times < 3; times++) await reader.press('Shift');
    await reader.until(`document.title === '${en.exitLoading}'`);
    const layers = `[...document.querySelectorAll('body > [role=alert]')]`;
    assert.deepEqual(await reader.ask(`${layers}.map((layer) => layer.innerText)`), [
      en.exitLoading,
    ]);
    await reader.ask(
      'new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)))',
    );
    return reader.look();
  }

  it('a layer hides everything, also a dialog, whatever the styles and the policy of the page', async () => {
    const plain = await seenWhileLoading('/stuck.html');
    assert.equal(await seenWhileLoading('/dialog.html'), plain);
    assert.equal(await seenWhileLoading('/strict.html'), plain);
  });

  it('three cards, two copies and another version leave once, behind one layer', async () => {
    await seenWhileLoading('/copies.html');
    assert.deepEqual(
      elsewhere.visits.map(({ url }) => url),
      ['https://elsewhere.test/nothing'],
    );
  });

  it('the layer is gone when the page comes back as it was', async () => {
    await seenWhileLoading('/stuck.html');
    await reader.open(`${site.origin}/before.html`);
    await reader.back();
    await reader.until(`document.title === 'Help'`);
    assert.equal(await reader.ask('sessionStorage.persisted'), 'true');
    assert.equal(
      await reader.ask(`document.querySelector('body > [role=alert], [name=referrer]')`),
      null,
    );
  });

  // WebKit's driver leaves without showing the question.
  if (engine !== 'WebKit') {
    it('on a page that asks, "Stay" leaves the layer, and loading the page again takes it away', async () => {
      await open('/asking.html');
      reader.answer!(false);
      await click();
      await reader.until(`document.title === '${en.exitLoading}'`);
      // Nothing tells a page that its reader has answered.
      await setTimeout(1000);
      const layers = `[...document.querySelectorAll('body > [role=alert]')]`;
      assert.equal(
        await reader.ask(`${layers}.map((layer) => layer.innerText).join()`),
        en.exitLoading,
      );
      assert.deepEqual(elsewhere.visits, []);
      reader.answer!(true);
      await reader.open(`${site.origin}/asking.html`);
      await reader.until(`document.title === 'Help' && ${link}`);
      assert.equal(await reader.ask(`${layers}.length`), 0);
      await click();
      await expectLeft();
      reader.answer!(false);
    });
  }

  /** Where the button would be in a frame at the corner of the page. */
  const press = () => reader.click(60, 40);

  describe('from a frame of this site', () => {
    const within = `frames[0].document.querySelector('trafficking-help').shadowRoot`;
    const framed = async (file: string, sandbox?: string) => {
      await reader.open(`${site.origin}/before.html`);
      await reader.open(around(file, sandbox, site));
      await reader.until(`${within}.querySelector('.call')`);
      await press();
    };

    for (const sandbox of [
      undefined,
      'allow-scripts allow-same-origin allow-top-navigation',
      'allow-scripts allow-same-origin allow-top-navigation-by-user-activation',
    ]) {
      it(`sandbox ${sandbox}, the button leaves the whole page`, async () => {
        await framed('framed.html', sandbox);
        await expectLeft();
      });
    }

    it('a layer covers the whole page meanwhile', async () => {
      await framed('framed-stuck.html');
      await reader.until(`document.title === '${en.exitLoading}'`);
      const layer = `document.querySelector('body > [role=alert]')`;
      assert.equal(await reader.ask(`${layer}.innerText`), en.exitLoading);
      assert.equal(await reader.ask(`document.elementFromPoint(60, 40) === ${layer}`), true);
    });

    it('whose sandbox may not leave there is no button to press', async () => {
      await framed('framed.html', 'allow-scripts allow-same-origin');
      assert.equal(await reader.ask(`${within}.querySelector('[part=exit]')`), null);
      assert.equal(await reader.ask('document.title'), 'Help');
      assert.deepEqual(elsewhere.visits, []);
    });
  });

  describe('from the iframe page, as the snippet embeds it', () => {
    const embedded = async (change = (html: string) => html) => {
      const attributes = { region: 'MO', 'quick-exit': '' };
      const host = `${other.origin}/dist/`;
      const { html } = snippet({ format: 'iframe', attributes, host });
      assert.ok(html.includes('embed.html?region=MO&amp;quick-exit="'), html);
      pages['/partner.html'] = page(change(html));
      await reader.open(`${site.origin}/before.html`);
      await reader.open(`${site.origin}/partner.html`);
      // The sentence above the frame is hidden once its card is there.
      await reader.until(`document.querySelector('[data-trafficking-help-fallback]').hidden`);
      const [x, y] = (await reader.ask(`(() => {
        const { x, y } = document.querySelector('iframe').getBoundingClientRect();
        return [x + 60, y + 40];
      })()`)) as [number, number];
      await reader.click(x, y);
    };

    it('the button leaves the whole page', async () => {
      await embedded();
      await expectLeft(engine === 'WebKit' ? `${other.origin}/` : undefined);
    });

    it('that may not leave after all, the page stays', async () => {
      await embedded((html) => html.replace(' allow-top-navigation-by-user-activation', ''));
      await setTimeout(1000);
      assert.equal(await reader.ask('document.title'), 'Help');
      // WebKit opens a link that may not leave in a window of its own, where a sandbox allows that.
      const visits = engine === 'WebKit' ? [{ url: usual, referrer: undefined }] : [];
      assert.deepEqual(elsewhere.visits, visits);
    });
  });

  describe('from a frame of another site', () => {
    const framed = async (file: string, sandbox?: string) => {
      await reader.open(`${site.origin}/before.html`);
      await reader.open(around(file, sandbox));
      await press();
    };

    it('that nobody has vouched for there is no button', async () => {
      for (const sandbox of [undefined, 'allow-scripts', 'allow-scripts allow-same-origin']) {
        await framed('framed.html', sandbox);
        assert.equal(await reader.ask('document.title'), 'Help');
        assert.deepEqual(elsewhere.visits, []);
      }
    });

    for (const sandbox of [
      undefined,
      'allow-scripts allow-top-navigation',
      'allow-scripts allow-top-navigation-by-user-activation',
      'allow-scripts allow-same-origin allow-top-navigation-by-user-activation',
    ]) {
      it(`that may leave, sandbox ${sandbox}, the button leaves the whole page`, async () => {
        await framed('told.html', sandbox);
        // WebKit names the frame's site whatever its policy is; the page around it is not named.
        await expectLeft(engine === 'WebKit' ? `${other.origin}/` : undefined);
      });
    }

    it('that may not leave after all, the card stays', async () => {
      await framed('told.html', 'allow-scripts allow-same-origin');
      assert.equal(await reader.ask('document.title'), 'Help');
      assert.deepEqual(elsewhere.visits, []);
    });
  });
});
