import { listedCountries } from '../../src/directory/find.js';
import { script, type ScriptParts } from '../../src/html/script.js';
import { languages } from '../../src/locales/languages.js';
import { countryOfPage, isAuto } from '../../src/place/place.js';
import { anyLanguage, languageName } from './attribute-controls.js';
import { segments, type Control } from './control.js';
import { ownHost } from './files.js';
import { make } from './make.js';
import { picks } from './picks.js';
import { countryList } from './places.js';

/** A script of the site's own, made here. */
export interface OwnScript {
  readonly file: string;
  /** For `integrity`; undefined where the browser cannot tell: without https. */
  readonly hash: string | undefined;
}

const file = 'trafficking-help.custom.js';

/** What the choices about the card need already. */
function implied(values: ReadonlyMap<string, string>): {
  languages: readonly string[];
  countries: readonly string[];
} {
  const language = values.get('lang') ?? '';
  const country = (values.get('country') ?? 'US').toUpperCase();
  const isAnywhere = isAuto(country) || (values.get('picker') ?? '') === 'on';
  return {
    languages: language === anyLanguage ? languages : language ? ['en', language] : ['en', 'es'],
    countries: isAnywhere ? listedCountries : [countryOfPage(country)],
  };
}

/** Bytes of a text after gzip, as servers send it. */
async function gzipped(text: string): Promise<number> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return (await new Response(packed).arrayBuffer()).byteLength;
}

async function hashOf(text: string): Promise<string | undefined> {
  if (!globalThis.crypto?.subtle) return undefined;
  const digest = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/** The choice of a script of the site's own: what it holds, how big it is, and the file. */
export function createOwnScript() {
  const kind = segments('script', { label: 'Which script?' }, [
    ['', 'One of ours'],
    ['own', 'One with just what you need'],
  ]);
  const tags = picks(
    'with-lang',
    { label: 'Its languages' },
    languages.map((tag) => [tag, languageName(tag)]),
  );
  const places = picks('with-country', { label: 'Its countries' }, countryList());
  const size = make('span', { id: 'own-size' });
  const download = make('a', { download: file, className: 'button' }, `Download ${file}`);
  const result = make('p', {}, download, ' ', size);
  const controls: readonly Control[] = [kind, tags, places];

  let parts: Promise<ScriptParts> | undefined;
  /** Asked for when it is wanted: most take one of ours. */
  const findParts = () =>
    (parts ??= fetch(`${ownHost()}parts.json`).then((response) => response.json()));

  return {
    controls,
    element: make('div', { id: 'own-script' }, ...controls.map(({ element }) => element), result),
    /** Makes the script, if one is wanted and this way has a script. */
    async make(values: ReadonlyMap<string, string>): Promise<OwnScript | undefined> {
      const isWanted = kind.read() === 'own';
      for (const element of [tags.element, places.element, result]) element.hidden = !isWanted;
      if (!isWanted) return undefined;
      const needed = implied(values);
      tags.need(needed.languages);
      places.need(needed.countries);
      const { source } = script({
        parts: await findParts(),
        languages: tags.chosen(),
        countries: places.chosen(),
      });
      URL.revokeObjectURL(download.href);
      download.href = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
      const [bytes, hash] = await Promise.all([gzipped(source), hashOf(source)]);
      size.textContent = `${(bytes / 1000).toFixed(1)} kB with gzip`;
      return { file, hash };
    },
  };
}
