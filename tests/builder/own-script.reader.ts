import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { script, type ScriptParts } from '../../src/html/index.js';
import { choose, codeOf, onBuilder, press, settled } from '../builder-page.js';
import { publish, type Site } from '../site.js';

let site: Site;
before(async () => {
  site = await publish();
});
after(() => site.close());

const on = (hash: string, test: (page: Page) => Promise<void>) => onBuilder(site, hash, test);

const parts = JSON.parse(readFileSync('dist/parts.json', 'utf8')) as ScriptParts;

const folder = mkdtempSync(join(tmpdir(), 'own-script-'));
after(() => rmSync(folder, { recursive: true }));

/** The file that a press on Download gives. */
async function fileOf(page: Page): Promise<string> {
  const file = join(folder, 'trafficking-help.custom.js');
  rmSync(file, { force: true });
  const client = await page.createCDPSession();
  await client.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    eventsEnabled: true,
  });
  const done = new Promise<void>((resolve) => {
    client.on('Browser.downloadProgress', ({ state }) => {
      if (state === 'completed') resolve();
    });
  });
  await page.$eval('#own-script a', (link) => (link as HTMLAnchorElement).click());
  await done;
  return readFileSync(file, 'utf8');
}

/** Ticks a box, or takes the tick away. */
const tick = (page: Page, name: string, value: string) =>
  page.$eval(`#option-${name} input[value=${value}]`, (box) => (box as HTMLInputElement).click());

const ticked = (page: Page, name: string): Promise<string[]> =>
  page.$$eval(`#option-${name} input:checked`, (boxes) =>
    boxes.map((box) => (box as HTMLInputElement).value),
  );

describe('the builder’s step for a script of one’s own', () => {
  it('has what the choices need already, and takes more', () =>
    on('script=own&lang=es', async (page) => {
      assert.deepEqual(await ticked(page, 'with-lang'), ['en', 'es']);
      assert.deepEqual(await ticked(page, 'with-country'), ['US']);
      await tick(page, 'with-lang', 'vi');
      await tick(page, 'with-country', 'MX');
      await settled(page);
      assert.match(page.url(), /with-lang=vi/);
      assert.match(page.url(), /with-country=MX/);
      await choose(page, 'Country', 'Canada');
      await settled(page);
      assert.deepEqual((await ticked(page, 'with-country')).sort(), ['CA', 'MX']);
      const expected = script({ parts, languages: ['en', 'es', 'vi'], countries: ['CA', 'MX'] });
      assert.equal(await fileOf(page), expected.source);
    }));

  it('has all countries where readers may be anywhere', () =>
    on('script=own&country=auto', async (page) => {
      assert.equal((await ticked(page, 'with-country')).length > 60, true);
    }));

  it('gives the snippet the file’s name and hash, and says its size', () =>
    on('script=own', async (page) => {
      const source = await fileOf(page);
      const hash = createHash('sha384').update(source).digest('base64');
      const code = await codeOf(page);
      assert.ok(code.includes(`src="trafficking-help.custom.js" integrity="sha384-${hash}"`), code);
      const said = await page.$eval('#own-size', (node) => node.textContent);
      const size = Number(/^([\d.]+) kB with gzip$/.exec(said)![1]) * 1000;
      assert.ok(Math.abs(size - gzipSync(source).length) < 500, said);
      assert.equal(
        await page.$eval('#own-script a', (link) => (link as HTMLAnchorElement).download),
        'trafficking-help.custom.js',
      );
    }));

  it('is not there for ways without a script, nor unless it is wanted', () =>
    on('', async (page) => {
      assert.doesNotMatch(await codeOf(page), /custom/);
      assert.equal(
        await page.$eval('#option-with-lang', (list) => (list as HTMLElement).hidden),
        true,
      );
      await press(page, 'Iframe');
      await settled(page);
      assert.equal(await page.$eval('#own-script', (step) => (step as HTMLElement).hidden), true);
    }));

  it('says so where a link asks for what there is not', () =>
    on('script=own&with-country=ZZ', async (page) => {
      const notes = await page.$eval('#snippet-notes', (list) => list.textContent);
      assert.match(notes, /The link asks for with-country="ZZ"/);
    }));
});
