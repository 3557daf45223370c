import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { complaintsOf, publish, type Site } from '../site.js';

let site: Site;

before(async () => {
  site = await publish();
});
after(() => site.close());

const pages = [
  'index.html',
  'themes.html',
  'article.html',
  'partner.html',
  'sources.html',
  'languages.html',
];

describe('the published site', () => {
  for (const name of [...pages, 'dist/embed.html', '']) {
    it(`opens ${name || 'its folder'} without an error, a missing file or a request to elsewhere`, async () => {
      const page = await site.browser.newPage();
      const complaints = complaintsOf(page);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(site.address(name), { waitUntil: 'networkidle0' });
      const cards = await page.$$eval('trafficking-help', (found) =>
        found.map(({ shadowRoot }) => shadowRoot?.textContent?.includes('911')),
      );
      assert.deepEqual(
        cards,
        cards.map(() => true),
      );
      assert.deepEqual(complaints, []);
      const own = new RegExp(`^(data:|${site.address('')})`);
      assert.deepEqual(
        asked.filter((url) => !own.test(url)),
        [],
      );
      await page.close();
    });
  }

  it('names no file that is not there, and none from the root', () => {
    for (const name of pages) {
      const html = readFileSync(join(site.folder, name), 'utf8');
      for (const [, address = ''] of html.matchAll(/\s(?:src|href)="([^"]*)"/g)) {
        if (/^(https?:|tel:|data:|#)/.test(address)) continue;
        assert.doesNotMatch(address, /^[/.]/, name);
        assert.ok(existsSync(join(site.folder, address.replace(/[?#].*/, ''))), address);
      }
    }
  });

  it('holds every file whose hash it names, and each is that of the file', async () => {
    const hashes = JSON.parse(
      readFileSync(join(site.folder, 'dist/integrity.json'), 'utf8'),
    ) as Record<string, string>;
    const files = readdirSync(join(site.folder, 'dist')).filter((name) => name.endsWith('.js'));
    assert.deepEqual(Object.keys(hashes).sort(), files.sort());
    for (const [name, hash] of Object.entries(hashes)) {
      const bytes = await crypto.subtle.digest(
        'SHA-384',
        readFileSync(join(site.folder, 'dist', name)),
      );
      assert.equal(hash, `sha384-${Buffer.from(bytes).toString('base64')}`, name);
    }
  });

  it('lets nothing run that is not its own', async () => {
    for (const name of pages) {
      const html = readFileSync(join(site.folder, name), 'utf8');
      const [, policy = ''] = /content-security-policy"\s+content="([^"]*)"/.exec(html) ?? [];
      assert.match(policy, /^default-src 'none';/, name);
      assert.doesNotMatch(policy, /unsafe|https?:|\*/, name);
    }
  });
});
