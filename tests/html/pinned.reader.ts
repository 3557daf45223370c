import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { snippet } from '../../src/html/index.js';
import { chromium } from '../browsers.mjs';
import { serve } from '../serve.mjs';

const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;
const script = readFileSync('dist/trafficking-help.js', 'utf8');

describe('a snippet with the hash of its script, from another host', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;
  let host: Server;
  const pages: Record<string, string> = {};
  let served = { headers: {}, body: script };

  before(async () => {
    browser = await puppeteer.launch(await chromium());
    site = await serve(pages);
    host = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/javascript', ...served.headers });
      response.end(served.body);
    }).listen(0, '127.0.0.1');
    await once(host, 'listening');
  });

  after(async () => {
    await browser.close();
    site.close();
    host.close();
    host.closeAllConnections();
  });

  /** Where a reader finds the number, once the page has loaded. */
  async function place(headers: Record<string, string>, body = script): Promise<string> {
    served = { headers, body };
    const { port } = host.address() as AddressInfo;
    const { html } = snippet({
      format: 'script',
      attributes: {},
      host: `http://127.0.0.1:${port}/`,
      integrity,
    });
    pages['/page.html'] = `<!doctype html><html lang="en"><title>Page</title>${html}`;
    const page = await browser.newPage();
    try {
      await page.goto(`${site.origin}/page.html`);
      return await page.$eval('trafficking-help', (card) => {
        const inCard = card.shadowRoot?.querySelector('a.call');
        const inFallback = card.querySelector('a[href="tel:+18883737888"]');
        return inCard?.checkVisibility()
          ? 'card'
          : inFallback?.checkVisibility()
            ? 'fallback'
            : 'none';
      });
    } finally {
      await page.close();
    }
  }

  const open = { 'access-control-allow-origin': '*' };

  it('becomes a card where the host lets other sites read its files', async () => {
    assert.equal(await place(open), 'card');
  });

  it('keeps the number where the host does not', async () => {
    assert.equal(await place({}), 'fallback');
  });

  it('keeps the number where the file is another one, by one byte or by a version', async () => {
    assert.equal(await place(open, `${script} `), 'fallback');
  });
});
