/** The table of docs/editors.md: what is left of each snippet after each system. */
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import type { SnippetFormat } from '../../src/html/index.js';
import { chromium } from '../browsers.mjs';
import { serve } from '../serve.mjs';
import { look } from './look.mjs';
import { after, before, snippets } from './snippets.js';
import { systems } from './systems.mjs';

/** What a system made of each snippet. */
export interface System {
  readonly group: string;
  readonly name: string;
  readonly version: string;
  readonly outputs: Readonly<Record<SnippetFormat, string>>;
}

/** What was measured with systems that `npm ci` does not install. */
export interface Measured {
  /** ISO date. */
  readonly on: string;
  readonly snippets: Readonly<Record<SnippetFormat, string>>;
  readonly systems: readonly System[];
}

export const measured = () =>
  JSON.parse(readFileSync(new URL('measured.json', import.meta.url), 'utf8')) as Measured;

const formats = Object.keys(snippets) as SnippetFormat[];

/** What the small systems make of the snippets now. */
async function runSystems(): Promise<System[]> {
  const found: System[] = [];
  for (const { group, name, version, run } of systems) {
    const outputs: Partial<Record<SnippetFormat, string>> = {};
    for (const format of formats) {
      outputs[format] = await run(`${before}\n\n${snippets[format]}\n\n${after}`);
    }
    found.push({ group, name, version, outputs: outputs as System['outputs'] });
  }
  return found;
}

/** A system, and what readers have of each snippet after it. */
export interface Row extends System {
  readonly seen: Readonly<Record<SnippetFormat, string>>;
}

/** Looks at everything in Chromium. */
export async function rows(): Promise<Row[]> {
  const browser = await puppeteer.launch(await chromium());
  const pages: Record<string, string> = {};
  const server = await serve(pages);
  const site = { origin: server.origin, pages };
  try {
    const found: Row[] = [];
    for (const system of [...(await runSystems()), ...measured().systems]) {
      const seen: Partial<Record<SnippetFormat, string>> = {};
      for (const format of formats) {
        seen[format] = await look(browser, site, system.outputs[format], format);
      }
      found.push({ ...system, seen: seen as Row['seen'] });
    }
    return found;
  } finally {
    await browser.close();
    server.close();
  }
}

const titles: Readonly<Record<string, string>> = {
  Editor: 'Editors',
  Markdown: 'Markdown',
  Generator: 'Site generators',
  Sanitizer: 'Sanitizers, with their defaults',
};

function tableOf(group: string, all: readonly Row[]): string {
  const lines = all
    .filter((row) => row.group === group)
    .map(
      ({ name, version, seen }) =>
        `| ${name} | ${version} | ${formats.map((format) => seen[format]).join(' | ')} |`,
    );
  return `## ${titles[group]}

| system | version | ${formats.join(' | ')} |
| --- | --- | ${formats.map(() => '---').join(' | ')} |
${lines.join('\n')}
`;
}

/** The whole document. */
export function documentOf(all: readonly Row[]): string {
  return `# What survives where

This page says what readers get of each snippet after editors, sanitizers and site generators have changed it.

A test makes these tables: it puts the four snippets through the packages named here, and opens the result in Chromium.
\`npm run editors\` writes them again.

- **card**: the card shows, and in a frame it has its full height.
- **number as link**: no card, but the number can be tapped.
- **number as text**: the number can be read and dialled.
- **code as text**: readers see scraps of HTML.
- **text number without link**: the call link works, the link that sends a text does not.
- **nothing**: the snippet is gone, and so is the number. Use another one.

We put each snippet between two paragraphs, in the editor's source view or in the Markdown file. In an editor's
visual view, paste no code: every editor shows it to readers as it is. For \`div\`, the script is in the site's
template, where no editor reaches it. We measured large systems on ${measured().on}. Each test run measures the others,
with the version given.

If your system is not here, paste the snippet, publish, and look at the page as a reader. With the card you see a
button that says "Call". Without it you see a sentence with the number. If you see neither, use another snippet.
[Other systems](other-systems.md) says which one.

WordPress's own visual editor drops the tag: see [WordPress](wordpress.md#without-the-plugin).

${Object.keys(titles)
  .map((group) => tableOf(group, all))
  .join('\n')}`;
}
