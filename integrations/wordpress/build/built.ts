/** What `npm run build` has made: the scripts, and the modules that the sentences are printed with. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

const dist = new URL('../../../dist/', import.meta.url);

/** A module of the same build as the scripts, so that a card and its fallback cannot disagree. */
const built = <Module>(path: string) =>
  import(new URL(`esm/${path}`, dist).href) as Promise<Module>;

if (!existsSync(new URL('integrity.json', dist))) {
  throw new Error('dist/ is missing or incomplete. Run npm run build first.');
}

export const { fallback } =
  await built<typeof import('../../../src/html/fallback.js')>('html/fallback.js');
export const { read } =
  await built<typeof import('../../../src/html/request.js')>('html/request.js');
export const { scriptFile } =
  await built<typeof import('../../../src/html/files.js')>('html/files.js');
export const { attributes, attributeName, sectionNames } =
  await built<typeof import('../../../src/options/attributes.js')>('options/attributes.js');
export const { listedCountries, listedRegions } =
  await built<typeof import('../../../src/directory/find.js')>('directory/find.js');
export const { regionNames } =
  await built<typeof import('../../../src/directory/regions.js')>('directory/regions.js');
export const { checkedOn } = await built<
  typeof import('../../../src/directory/countries/index.js')
>('directory/countries/index.js');
export const { languages } =
  await built<typeof import('../../../src/locales/languages.js')>('locales/languages.js');
export const { byName, countryName, languageName } =
  await built<typeof import('../../../src/place/names.js')>('place/names.js');
export const { signGroups } =
  await built<typeof import('../../../src/content/signs.js')>('content/signs.js');
export const { version } = await built<typeof import('../../../src/version.js')>('version.js');

/** Every script for readers: its name, its bytes and its sha384, which must be the published one. */
export function scripts(): { file: string; bytes: Buffer; integrity: string }[] {
  const hashes = JSON.parse(readFileSync(new URL('integrity.json', dist), 'utf8')) as Record<
    string,
    string
  >;
  // The plugin has no frames.
  const names = Object.entries(hashes).filter(([file]) => file !== 'frame.js');
  return names.map(([file, integrity]) => {
    const bytes = readFileSync(new URL(file, dist));
    const hash = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
    if (hash !== integrity) throw new Error(`dist/${file} is not the file of dist/integrity.json.`);
    return { file, bytes, integrity };
  });
}
