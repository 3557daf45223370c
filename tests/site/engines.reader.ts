import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { buildSite } from '../../demo/site.js';
import { startElsewhere } from '../elsewhere.mjs';
import { describeReaders } from '../readers.mjs';
import { serve } from '../serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'trafficking-help-'));
await buildSite(folder);
const [elsewhere, site] = await Promise.all([
  startElsewhere(),
  serve({}, {}, { folder, under: '/some/where' }),
]);
after(() => {
  for (const server of [elsewhere, site]) server.close();
  rmSync(folder, { recursive: true });
});

// Each engine has its own reading of the policy, of WebAssembly under it, and of folded parts.
describeReaders('the site', elsewhere.port, (reader) => {
  it('finds what is looked for', async () => {
    await reader.open(`${site.origin}/some/where/search.html?q=quick+exit`);
    await reader.until(`/^\\d+ pages?/.test(document.querySelector('#found').textContent)`);
    const links = (await reader.ask(
      `[...document.querySelectorAll('#results a')].map((link) => link.textContent)`,
    )) as string[];
    assert.ok(links.includes('Quick exit'), links.join());
  });

  it('shows the list of docs, or what unfolds it', async () => {
    await reader.open(`${site.origin}/some/where/docs/index.html`);
    const shown = (await reader.ask(`['.shelf summary', '.shelf li a'].map(
      (part) => document.querySelector(part).getBoundingClientRect().height > 0,
    )`)) as boolean[];
    assert.ok(shown.includes(true), shown.join());
  });
});
