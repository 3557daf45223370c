/**
 * `node build/prose/lint.mjs [file …]`, part of `npm run lint`: whether the documents are in plain English. Without
 * files it reads every document and template. Ends with 1 where something is wrong, with 2 where a file is missing.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { parse } from 'yaml';
import { read } from './rules.mjs';

/** Not read: a text that many projects share, and one that docs/other-systems.md replaces. */
const quoted = ['CODE_OF_CONDUCT.md', 'RECIPES.md'];

/** Every document and template of the repository. */
export function documents() {
  const within = (folder, ending) =>
    readdirSync(folder)
      .filter((name) => ending.test(name) && !quoted.includes(name))
      .map((name) => (folder === '.' ? name : `${folder}/${name}`));
  return [
    ...within('.', /\.md$/),
    ...within('docs', /\.md$/),
    ...within('.github', /\.md$/),
    ...within('.github/ISSUE_TEMPLATE', /\.yml$/),
  ];
}

/** The sentences of a form, as paragraphs: everything that is not a name for a machine. */
function sentencesOf(value, key = '') {
  if (typeof value === 'string') return /^(id|type|render)$/.test(key) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]) => sentencesOf(inside, name));
}

/** @param {string} path Markdown, or a form in YAML */
export async function lint(path) {
  const text = readFileSync(path, 'utf8');
  const isForm = path.endsWith('.yml');
  const value = isForm ? sentencesOf(parse(text)).join('\n\n') : text;
  const file = new VFile({ path, value });
  await read(file);
  return file;
}

if (import.meta.url === `file://${process.argv[1]}`) {
  try {
    const paths = process.argv.slice(2);
    const files = await Promise.all((paths.length ? paths : documents()).map(lint));
    const found = reporter(files, { quiet: true });
    if (found) console.error(found);
    process.exitCode = found ? 1 : 0;
  } catch (error) {
    console.error(`${error.message}\nUsage: node build/prose/lint.mjs [file …]`);
    process.exitCode = 2;
  }
}
