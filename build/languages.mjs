/** How the build puts languages into the scripts. */
import { deepStrictEqual as deepEqual } from 'node:assert';
import MagicString from 'magic-string';

/**
 * All languages besides English. Those that are alike stand together:
 * a script with all of them is then 0.7 kB smaller with gzip.
 */
export const languages = 'es pt it fr ht nl de tl vi ru ar hi zh-Hans ko'.split(' ');
const compiled = new URL('../dist/esm/', import.meta.url);

/**
 * Ships a language with what Intl says of it written out and, but for English, as its texts alone:
 * English names them, and is in every script.
 */
export function packLanguages() {
  return {
    name: 'pack-languages',
    async transform(code, id) {
      const [, language] = /[/\\]dist[/\\]esm[/\\]locales[/\\]([\w-]+)\.js$/.exec(id) ?? [];
      if (![...languages, 'en'].includes(language)) return null;
      // The time, so that a build that watches does not get what it had before.
      const fresh = new URL(`locales/${language}.js?${Date.now()}`, compiled);
      const { default: messages } = await import(fresh);
      const { pack, unpack } = await import(new URL('locales/packed.js', compiled));
      const { writeOut } = await import(new URL('wording/facts.js', compiled));
      // Who has read the words is for their editors.
      const written = { ...writeOut(messages, language), reviewed: null };
      const packed = pack(written);
      deepEqual(unpack(packed), written);
      const source = new MagicString(code);
      source.overwrite(
        0,
        code.length,
        language === 'en'
          ? `export default ${JSON.stringify(written)};`
          : `import { unpack } from './packed.js'; export default unpack(${JSON.stringify(packed)});`,
      );
      return { code: source.toString(), map: source.generateMap({ source: id }) };
    },
  };
}
