/**
 * `npm run build:wordpress`: makes the plugin's folder and its zip in integrations/wordpress/dist, from
 * plugin/, editor/ and what `npm run build` has made. The same input gives the same bytes.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { zipSync, type Zippable } from 'fflate';
import * as built from './built.js';
import { allowedValues, blockAttributes, choicesModule, sections, signs } from './options.js';
import { phpFile } from './php.js';
import { sentences } from './sentences.js';
import { template } from './words.js';

const here = fileURLToPath(new URL('../', import.meta.url));
export const slug = 'trafficking-help';
export const output = join(here, 'dist');

type Files = Record<string, string | Uint8Array>;

/** The files that are written by hand, by their path in the plugin. */
function written(version: string): Files {
  const folder = join(here, 'plugin');
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const files: Files = {};
  for (const entry of entries.filter((found) => found.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1).replaceAll('\\', '/');
    files[name] = readFileSync(path, 'utf8').replaceAll('%version%', version);
  }
  return { ...files, LICENSE: readFileSync(join(here, '../../LICENSE'), 'utf8') };
}

/** The editor's script: readable, for WordPress 6.1's browsers. */
async function editor(): Promise<string> {
  const result = await bundle({
    entryPoints: [join(here, 'editor/block.js')],
    bundle: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    write: false,
    plugins: [
      {
        name: 'generated',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^choices$/ }, () => ({ path: 'choices', namespace: 'generated' }));
          onResolve({ filter: /^wordpress$/ }, () => ({ path: join(here, 'editor/wordpress.js') }));
          onLoad({ filter: /^choices$/, namespace: 'generated' }, () => ({
            contents: choicesModule(),
            resolveDir: here,
          }));
        },
      },
    ],
  });
  return result.outputFiles[0]?.text ?? '';
}

/** What the plugin's PHP and the editor know of the element. */
function directory(): object {
  const regions = built.listedCountries.map((country) => {
    const names = built.regionNames[country] ?? {};
    const codes = built.regionNames[country] ? Object.keys(names) : built.listedRegions(country);
    return [country, Object.fromEntries(codes.map((code) => [code, names[code] ?? code]))] as const;
  });
  return {
    version: built.version,
    checked_on: built.checkedOn,
    default_country: built.attributes.country.fallback,
    exit: built.attributes.quickExit.present,
    countries: built.listedCountries,
    regions: Object.fromEntries(regions.filter(([, names]) => Object.keys(names).length > 0)),
    /** Countries whose regions are all listed; in others any code is one. */
    closed: Object.keys(built.regionNames),
    languages: Object.fromEntries(
      built.languages.map((tag) => [tag, built.languageName(tag, tag)]),
    ),
    choices: allowedValues(),
    sections,
    signs,
    files: Object.fromEntries(built.languages.map((tag) => [tag, built.scriptFile(tag)])),
    integrity: Object.fromEntries(built.scripts().map(({ file, integrity }) => [file, integrity])),
  };
}

function blockDescription(version: string, source: string): string {
  const description = JSON.parse(source) as object;
  return `${JSON.stringify({ ...description, version, attributes: blockAttributes() }, null, '\t')}\n`;
}

/** Texts of the plugin's header and the block's description, with WordPress's own contexts. */
function headers(files: Files): (readonly [string, string])[] {
  const main = String(files[`${slug}.php`]);
  const header = (name: string) => new RegExp(` \\* ${name}: +(.*)`).exec(main)?.[1] ?? '';
  const block = JSON.parse(String(files['block/block.json'])) as Record<string, string> & {
    keywords: string[];
  };
  return [
    ['', header('Plugin Name')],
    ['', header('Description')],
    ['block title', block.title ?? ''],
    ['block description', block.description ?? ''],
    ...block.keywords.map((word) => ['block keyword', word] as const),
  ];
}

/** Every file of the plugin. */
export async function pluginFiles(version = built.version): Promise<Files> {
  const files = written(version);
  files['block/editor.js'] = await editor();
  files['block/block.json'] = blockDescription(version, String(files['block/block.json']));
  const code = Object.keys(files).filter((name) => /\.(php|js)$/.test(name));
  files[`languages/${slug}.pot`] = template(
    Object.fromEntries(code.sort().map((name) => [name, String(files[name])])),
    headers(files),
    version,
  );
  files['data/directory.php'] = phpFile('Places, languages, options and files.', directory());
  for (const tag of built.languages) {
    files[`data/sentences-${tag}.php`] = phpFile(
      `The sentence of each place: ${tag}.`,
      sentences(tag),
    );
  }
  for (const { file, bytes } of built.scripts()) files[`assets/${file}`] = bytes;
  return files;
}

/** The zip that WordPress installs: one folder, sorted, with one date for all. */
export function zip(files: Files): Uint8Array {
  const encoder = new TextEncoder();
  const entries: Zippable = {};
  for (const name of Object.keys(files).sort()) {
    const content = files[name] ?? '';
    const bytes = typeof content === 'string' ? encoder.encode(content) : new Uint8Array(content);
    // The oldest date that a zip can hold, in the local time that it is written in.
    const how = { mtime: new Date(1980, 0, 1), os: 3, attrs: 0o100644 << 16, level: 9 as const };
    entries[`${slug}/${name}`] = [bytes, how];
  }
  return zipSync(entries);
}

/** Writes the folder and the zip, and removes what was there. */
async function write(): Promise<void> {
  const files = await pluginFiles();
  const packed = zip(files);
  rmSync(output, { recursive: true, force: true });
  for (const [name, content] of Object.entries(files)) {
    const path = join(output, slug, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  writeFileSync(join(output, `${slug}.zip`), packed);
  console.info(
    `integrations/wordpress/dist/${slug}.zip: ${Object.keys(files).length} files, ${Math.ceil(packed.length / 1024)} kB`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await write();
