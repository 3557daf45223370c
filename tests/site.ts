/** For tests of the site as it is published: under a path, in a browser. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { buildSite } from '../demo/site.js';
import { chromium } from './browsers.mjs';
import { serve } from './serve.mjs';

/** A path that no page can know. */
const under = '/some/where';

export interface Site {
  readonly folder: string;
  readonly origin: string;
  /** Address of a page of the site. */
  address(page?: string): string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Builds the site into a temporary folder, serves it under a path, and starts a browser. */
export async function publish(
  headers: Record<string, string> = { 'access-control-allow-origin': '*' },
): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'trafficking-help-'));
  await buildSite(folder);
  const server = await serve({}, headers, { folder, under });
  const browser = await puppeteer.launch(await chromium());
  return {
    folder,
    origin: server.origin,
    address: (page = 'index.html') => `${server.origin}${under}/${page}`,
    browser,
    async close() {
      await browser.close();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** What went wrong on a page: errors on the console, exceptions, dialogs, answers that are none. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return complaints;
}
