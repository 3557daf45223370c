/** How the single scripts are made: one build of the code, and data for each. */
import { deepStrictEqual as deepEqual } from 'node:assert';
import MagicString from 'magic-string';

const compiled = new URL('../dist/esm/', import.meta.url);
// With the time, so that a watching build does not get a cached module.
const load = (path) => import(new URL(`${path}?${Date.now()}`, compiled));

/** All languages besides English, which is in every script. */
export const languages = 'ar de es fr hi ht it ko nl pt ru tl vi zh-Hans'.split(' ');

/** The words of a language as scripts carry them, with the values from Intl written out. */
async function wordsOf(language) {
  const { default: messages } = await load(`locales/${language}.js`);
  const { writeOut } = await load('card/wording/facts.js');
  // Who reviewed a language is of interest to its editors only.
  return { ...writeOut(messages, language), reviewed: null };
}

/** A language as a list of texts. English, in every script, gives their names. */
async function pack(language) {
  const { pack, unpack } = await load('locales/packed.js');
  const words = await wordsOf(language);
  const packed = pack(words);
  deepEqual(unpack(packed), words);
  return packed;
}

/** What all scripts are made of, besides the directory. */
export async function partsOf(core) {
  const packed = {};
  for (const language of languages) packed[language] = await pack(language);
  return { core, languages: packed };
}

/** A single script with these languages and all countries. */
export async function scriptWith(parts, wanted) {
  const { script } = await load('html/script.js');
  const { problems, source } = script({ parts, languages: wanted });
  if (problems.length) throw new Error(problems.join(' '));
  return source;
}

/** The module that the data comes from, in the code of the scripts. */
export const dataModule = 'data';

/** The first module of the code. */
export const entry = `
  import { languages } from '${dataModule}';
  import { startPacked } from './dist/esm/script.js';
  startPacked(languages);
`;

/** Replaces one of our modules. */
function replaceModule(path, write) {
  return {
    name: `replace-${path}`,
    async transform(code, id) {
      if (!id.replaceAll('\\', '/').endsWith(`/dist/esm/${path}`)) return null;
      const source = new MagicString(code).overwrite(0, code.length, await write());
      return { code: source.toString(), map: source.generateMap({ source: id }) };
    },
  };
}

/** Puts a language into the code. */
export const shipLanguage = (language) =>
  replaceModule(
    `locales/${language}.js`,
    async () => `export default ${JSON.stringify(await wordsOf(language))};`,
  );

/** Takes the directory from the data. */
export const leaveDirectory = () =>
  replaceModule(
    'directory/countries/index.js',
    () => `export { countries, checkedOn } from '${dataModule}';`,
  );
