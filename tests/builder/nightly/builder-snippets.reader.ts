import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import nodeResolve from '@rollup/plugin-node-resolve';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { rollup } from 'rollup';
import type { TraffickingHelp } from '../../../src/index.js';
import { choose, openBuilder, pick, press, type } from '../../builder-page.js';
import { serve } from '../../serve.mjs';
import { complaintsOf, publish, type Site } from '../../site.js';

const pages: Record<string, string> = {
  '/editor.html': '<!doctype html><title>Editor</title><textarea aria-label="HTML"></textarea>',
};
let site: Site;
let elsewhere: Awaited<ReturnType<typeof serve>>;

before(async () => {
  site = await publish();
  // Nothing but the pages above: what a page elsewhere needs, it gets from the site.
  elsewhere = await serve(pages, {}, { folder: '/nowhere' });
});
after(async () => {
  await site.close();
  elsewhere.close();
});

/** Copies the snippet with the button, and pastes it with the keyboard into a page of another host. */
async function copyAndPaste(page: Page): Promise<string> {
  await page
    .browserContext()
    .overridePermissions(site.origin, ['clipboard-read', 'clipboard-sanitized-write']);
  await page.bringToFront();
  await press(page, 'Copy');
  await page.waitForFunction(() =>
    document.querySelector('#copied')!.textContent!.startsWith('Copied'),
  );
  const editor = await site.browser.newPage();
  await editor.goto(`${elsewhere.origin}/editor.html`);
  await editor.bringToFront();
  await editor.focus('textarea');
  await editor.keyboard.press('KeyV', { commands: ['Paste'] });
  const pasted = await editor.$eval('textarea', ({ value }) => value);
  await editor.close();
  return pasted;
}

/** A page elsewhere with nothing on it but what was pasted. */
async function openPasted(html: string, head = '') {
  pages['/page.html'] =
    `<!doctype html><html lang="en"><head><title>Page</title><link rel="icon" href="data:,">${head}</head><body>${html}</body></html>`;
  const page = await site.browser.newPage();
  const complaints = complaintsOf(page);
  await page.goto(`${elsewhere.origin}/page.html`, { waitUntil: 'networkidle0' });
  return { page, complaints };
}

/** What a card says, its links, and what it is set to. A marked place holds its card in its own root. */
async function readCard(where: Page | Frame) {
  const card = await where.waitForFunction(() => {
    const place = document.querySelector('trafficking-help, [data-trafficking-help]');
    const found = place?.localName === 'div' ? place.shadowRoot?.querySelector('*') : place;
    return found?.shadowRoot && (found as TraffickingHelp);
  });
  return (card as ElementHandle<TraffickingHelp>).evaluate(async (found) => {
    await found.updateComplete;
    const root = found.shadowRoot!;
    return {
      text: root.textContent!.replace(/\s+/g, ' '),
      links: [...root.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      language: root.querySelector('[part~=base]')!.getAttribute('lang'),
      headings: [...root.querySelectorAll('[part~=heading]')].map(({ textContent }) =>
        textContent!.trim(),
      ),
    };
  });
}

type Card = Awaited<ReturnType<typeof readCard>>;

/** What the person in these tests has chosen. */
function expectChosen({ text, links, language, headings }: Card): void {
  assert.equal(language, 'vi');
  assert.ok(headings.includes('Quý vị thấy gì & ở đâu?'), headings.join());
  assert.match(text, /Missouri State Highway Patrol/);
  for (const number of ['tel:+18883737888', 'sms:233733', 'tel:911', 'tel:+18005255555']) {
    assert.ok(links.includes(number), `${number} in ${links.join()}`);
  }
}

/** Opens the builder and chooses as a person would. */
async function build(way: string): Promise<string> {
  const { page, complaints } = await openBuilder(site);
  await choose(page, 'State or region', 'Missouri');
  await choose(page, 'Language', 'Always Vietnamese');
  await press(page, 'More options');
  await type(page, 'Title', 'Quý vị thấy gì & ở đâu?');
  await pick(page, 'How do you put it in?', way);
  const html = await copyAndPaste(page);
  assert.deepEqual(complaints, []);
  await page.close();
  return html;
}

describe('a snippet, copied and pasted into a page of another host', () => {
  it('as a script tag: the card that was chosen, from a script with its hash', async () => {
    const html = await build('Script tag');
    assert.match(
      html,
      /src="[^"]*\/some\/where\/dist\/trafficking-help\.vi\.js" integrity="sha384-/,
    );
    assert.match(
      html,
      /<trafficking-help lang="vi" region="MO" heading="[^"]*"><span slot="fallback" lang="vi"/,
    );
    const { page, complaints } = await openPasted(html);
    expectChosen(await readCard(page));
    assert.deepEqual(complaints, []);
  });

  it('as a div: the card that was chosen, from the site’s script', async () => {
    const html = await build('Script and div');
    const { page, complaints } = await openPasted(html);
    expectChosen(await readCard(page));
    assert.deepEqual(complaints, []);
  });

  it('as an iframe: the card that was chosen, in a frame of its height', async () => {
    const html = await build('Iframe');
    const { page, complaints } = await openPasted(html);
    const frame = await page.waitForFrame((each) => each.url().includes('/dist/embed.html'));
    expectChosen(await readCard(frame));
    const height = await frame.evaluate(() =>
      Math.ceil(document.documentElement.getBoundingClientRect().height),
    );
    await page.waitForFunction(
      (wanted) => document.querySelector('iframe')!.clientHeight === wanted,
      {},
      height,
    );
    assert.deepEqual(complaints, []);
  });

  for (const styles of [true, false]) {
    it(`as static HTML ${styles ? 'with' : 'without'} styles: the words and numbers, no script`, async () => {
      const { page: builder } = await openBuilder(site, styles ? '' : 'styles=off');
      await choose(builder, 'State or region', 'Missouri');
      await choose(builder, 'Language', 'Always Vietnamese');
      await pick(builder, 'How do you put it in?', 'Static HTML');
      const html = await copyAndPaste(builder);
      assert.equal(/ style="/.test(html), styles);
      const { page, complaints } = await openPasted(html);
      const { text, links, scripts } = await page.evaluate(() => ({
        text: document.body.textContent!,
        links: [...document.querySelectorAll('a')].map((link) => link.getAttribute('href')),
        scripts: document.scripts.length,
      }));
      assert.match(text, /Missouri State Highway Patrol/);
      for (const number of ['tel:+18883737888', 'sms:233733', 'tel:911', 'tel:+18005255555']) {
        assert.ok(links.includes(number), `${number} in ${links.join()}`);
      }
      assert.equal(scripts, 0);
      assert.deepEqual(complaints, []);
    });
  }

  it('as a package: the command fetches it, the import draws the card that was chosen', async () => {
    const code = await build('npm');
    const [, archive = ''] = /^npm install (.*)$/m.exec(code) ?? [];
    const response = await fetch(archive);
    assert.ok(response.ok, archive);
    // As `npm install` unpacks it; Lit comes from this repository, so that the test needs no network.
    const project = mkdtempSync(join(tmpdir(), 'trafficking-help-'));
    try {
      const modules = join(project, 'node_modules');
      mkdirSync(join(modules, 'trafficking-help'), { recursive: true });
      const file = join(project, 'package.tgz');
      writeFileSync(file, Buffer.from(await response.arrayBuffer()));
      execFileSync('tar', [
        '-xzf',
        file,
        '--strip-components=1',
        '-C',
        join(modules, 'trafficking-help'),
      ]);
      symlinkSync(join(process.cwd(), 'node_modules/lit'), join(modules, 'lit'));
      const lines = code.split('\n');
      const script = lines.filter((line) => /^(import |TraffickingHelp\.)/.test(line)).join('\n');
      writeFileSync(join(project, 'main.js'), script);
      const bundle = await rollup({
        input: join(project, 'main.js'),
        plugins: [nodeResolve({ browser: true })],
      });
      const { output } = await bundle.generate({ format: 'es' });
      pages['/main.js'] = output[0].code;
      const html = code.slice(code.indexOf('<trafficking-help'));
      const { page, complaints } = await openPasted(
        html,
        '<script type="module" src="/main.js"></script>',
      );
      expectChosen(await readCard(page));
      assert.deepEqual(complaints, []);
    } finally {
      rmSync(project, { recursive: true });
    }
  });

  it('for pages in any language: a card that follows the page', async () => {
    const { page: builder } = await openBuilder(site);
    await choose(builder, 'Language', 'The page’s: any of 15');
    const html = await copyAndPaste(builder);
    assert.match(html, /trafficking-help\.all\.js" integrity="sha384-/);
    const { page, complaints } = await openPasted(html);
    await page.evaluate(() => {
      document.documentElement.lang = 'ko';
    });
    await page.waitForFunction(() =>
      document
        .querySelector('trafficking-help')!
        .shadowRoot!.querySelector('[part~=base][lang=ko]'),
    );
    assert.deepEqual(complaints, []);
  });

  it('and with nothing chosen: nothing but the tag, its fallback and the script', async () => {
    const { page: builder } = await openBuilder(site);
    const html = await copyAndPaste(builder);
    assert.match(html, /<trafficking-help><span/);
    const { page, complaints } = await openPasted(html);
    const { links } = await readCard(page);
    assert.ok(links.includes('tel:+18883737888'));
    assert.deepEqual(complaints, []);
  });

  it('and with the script blocked: the number is there', async () => {
    const html = await build('Script tag');
    const page = await site.browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.resourceType() === 'script' ? void request.abort() : void request.continue(),
    );
    pages['/page.html'] = `<!doctype html><title>Page</title>${html}`;
    await page.goto(`${elsewhere.origin}/page.html`);
    const seen = await page.evaluate(() => document.body.innerText);
    assert.match(seen, /1-888-373-7888/);
    assert.match(seen, /911/);
  });
});
