/**
 * `npm run test:editors [-- --check]`: puts every snippet through the editors of tests/editors/installed, which
 * it installs itself, and through the generators that Debian has. Writes what came out to measured.json and
 * the table to docs/editors.md; with `--check` it compares, and ends with 1 when something has changed.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { chromium } from '../browsers.mjs';
import { serve } from '../serve.mjs';
import { generators, run } from './generators.mjs';
import { after, before, snippets } from './snippets.js';
import { measured, type Measured, type System } from './table.js';

const usage = 'Usage: npm run test:editors [-- --check]';

function readOptions(): { check?: boolean } {
  try {
    return parseArgs({ options: { check: { type: 'boolean' } } }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    process.exit(2);
  }
}

const formats = Object.keys(snippets) as (keyof typeof snippets)[];

/** Everything that a system makes of the snippets. */
async function outputsOf(make: (text: string, format: string) => Promise<string> | string) {
  const outputs: Record<string, string> = {};
  for (const format of formats) outputs[format] = await make(snippets[format], format);
  return outputs as System['outputs'];
}

/** The version of the package that an editor's name begins with. */
function versionOf(folder: string, name: string): string {
  const packages = { TinyMCE: 'tinymce', CKEditor: 'ckeditor5', Tiptap: '@tiptap/core' };
  const [known] = Object.entries(packages).filter(([start]) => name.startsWith(start));
  const path = known?.[1] ?? name.toLowerCase();
  const manifest = readFileSync(join(folder, 'node_modules', path, 'package.json'), 'utf8');
  return `${path} ${(JSON.parse(manifest) as { version: string }).version}`;
}

/** What the editors make of it, each time in a page of its own. */
async function measureEditors(): Promise<System[]> {
  const folder = mkdtempSync(join(tmpdir(), 'editors-'));
  const browser = await puppeteer.launch(await chromium());
  try {
    cpSync(new URL('installed', import.meta.url), folder, { recursive: true });
    run(folder, 'npm', 'install', '--no-audit', '--no-fund', '--no-package-lock');
    const entryPoints = [join(folder, 'page.js')];
    const { outputFiles } = await build({
      entryPoints,
      bundle: true,
      write: false,
      format: 'iife',
    });
    const site = await serve({
      '/': '',
      '/editors.js': outputFiles[0]!.text,
      '/editors.html':
        '<!doctype html><link rel="icon" href="data:,"><body><script src="/editors.js"></script>',
    });
    const open = async () => {
      const page = await browser.newPage();
      await page.goto(`${site.origin}/editors.html`);
      return page;
    };
    const found: System[] = [];
    const first = await open();
    for (const name of (await first.evaluate('Object.keys(editors)')) as string[]) {
      const outputs = await outputsOf(async (text) => {
        const page = await open();
        // An editor's article holds blocks, and its source view takes what is pasted between them.
        const html = `<p>${before}</p>${text}<p>${after}</p>`;
        const given = `editors[${JSON.stringify(name)}](${JSON.stringify(html)})`;
        const made = (await page.evaluate(given)) as string;
        await page.close();
        return made;
      });
      found.push({ group: 'Editor', name, version: versionOf(folder, name), outputs });
    }
    site.close();
    return found;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

async function measureGenerators(): Promise<System[]> {
  const found: System[] = [];
  for (const { group, name, version, run: make } of generators) {
    const outputs = await outputsOf((text) => make(`${before}\n\n${text}\n\n${after}`));
    found.push({ group, name, version: version(), outputs });
  }
  return found;
}

/** Without the versions: another machine has other generators. */
const shape = ({ snippets: given, systems }: Measured) =>
  JSON.stringify([given, systems.map(({ name, outputs }) => [name, outputs])]);

const { check } = readOptions();
const now: Measured = {
  on: new Date().toISOString().slice(0, 10),
  snippets,
  systems: [...(await measureEditors()), ...(await measureGenerators())],
};
if (!check) {
  writeFileSync(new URL('measured.json', import.meta.url), `${JSON.stringify(now, null, 2)}\n`);
  console.log('Measured. "npm run editors" writes the table.');
} else if (shape(now) !== shape(measured())) {
  console.error('The systems make something else of the snippets. Run "npm run test:editors".');
  process.exitCode = 1;
}
