/**
 * `npm run manifest [-- --out FOLDER]`: writes what is made from the element's JSDoc. The files that tools read go
 * to `dist/` (or to FOLDER), the tables into the documents (or their copies in FOLDER).
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';
import { attributeTypes } from './attributes.mjs';
import { elementOf, manifest } from './manifest.mjs';
import { documents, fillTables } from './tables.mjs';

const here = (path) => new URL(path, import.meta.url);

function outFolder() {
  try {
    return parseArgs({ options: { out: { type: 'string' } } }).values.out;
  } catch (error) {
    console.error(`${error.message}\nUsage: npm run manifest [-- --out FOLDER]`);
    process.exit(2);
  }
}

const out = outFolder();
const folder = out ?? 'dist';
const described = manifest();
const element = elementOf(described);
// The generators write into what they are given.
const copy = () => structuredClone(described);
const quiet = { hideLogs: true, hideMethodDocs: true };
const json = (text) => `${JSON.stringify(JSON.parse(text), null, 2)}\n`;

const files = {
  'custom-elements.json': json(JSON.stringify(described)),
  'vscode.html-custom-data.json': json(getVsCodeHtmlCustomData(copy(), quiet)),
  'vscode.css-custom-data.json': json(getVsCodeCssCustomData(copy(), quiet)),
  'web-types.json': json(getWebTypesData(copy(), quiet)),
  'templates/attributes.d.ts': attributeTypes(element),
};
for (const name of readdirSync(here('templates'))) {
  files[`templates/${name}`] = readFileSync(here(`templates/${name}`), 'utf8');
}
for (const [name, text] of Object.entries(files)) {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
for (const document of Object.keys(documents)) {
  const path = join(out ?? '.', document);
  const filled = await fillTables(document, readFileSync(document, 'utf8'), element);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, filled);
}
