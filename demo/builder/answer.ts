import { scriptFile } from '../../src/html/files.js';
import { snippet, type Snippet, type SnippetRequest } from '../../src/html/index.js';
import { languages } from '../../src/locales/languages.js';
import { version } from '../../src/version.js';
import { anyLanguage, languageName } from './attribute-controls.js';
import type { Files } from './files.js';
import type { Note } from './notes.js';
import type { OwnScript } from './own-script.js';
import { findSource } from './source.js';
import { hasScript, type Way, type Wish } from './ways.js';

/** What to paste for a wish, and what is to be said about it. */
export interface Answer {
  readonly code: string;
  readonly notes: readonly Note[];
  readonly isDraft: boolean;
  /** The script that has the language. */
  readonly file: string;
}

const everyLanguage = 'trafficking-help.all.js';
const isBuiltIn = (language: string) => scriptFile(language) === scriptFile('en');

/** A snippet that names another script than the one that it would name. */
function withFile(request: SnippetRequest, file: string, hash: string | undefined): Snippet {
  const usual = snippet(request).file;
  const integrity = hash ? { [usual]: hash } : {};
  const { html, script, ...rest } = snippet({ ...request, integrity });
  const rename = (text: string) =>
    text.replace(/(src="[^"]*)"/g, (tag, address: string) =>
      address.endsWith(usual) ? `${address.slice(0, -usual.length)}${file}"` : tag,
    );
  return { ...rest, html: rename(html), script: rename(script), file };
}

/** The element without its script, which `format: 'script'` puts in front. */
const withoutScript = (html: string) => html.slice(html.indexOf('<trafficking-help'));

function packageCode(html: string, language: string, { archive }: Files): string[] {
  const wanted = (language === anyLanguage ? languages : [language]).filter(
    (tag) => tag && !isBuiltIn(tag),
  );
  // A name that may be used for a variable: `zh-Hans` is none.
  const name = (tag: string) => tag.replaceAll('-', '');
  return [
    '# In the folder of your project',
    `npm install ${archive ?? `./trafficking-help-${version}.tgz`}`,
    '',
    '// In a module of it',
    `import 'trafficking-help/define';`,
    ...(wanted.length ? [`import { TraffickingHelp } from 'trafficking-help';`] : []),
    ...wanted.map((tag) => `import ${name(tag)} from 'trafficking-help/locales/${tag}';`),
    ...wanted.map((tag) => `TraffickingHelp.addLocale('${tag}', ${name(tag)});`),
    '',
    '<!-- In its HTML -->',
    html,
  ];
}

function languageNotes(way: Way, language: string, file: string): Note[] {
  const isChosen = language !== '' && language !== anyLanguage;
  if (hasScript(way) && isChosen && !isBuiltIn(language)) {
    return [
      {
        tone: 'quiet',
        title: `${languageName(language)} has a script of its own.`,
        text: `The snippet names ${file}. With ${scriptFile('en')} the card would be in English.`,
      },
    ];
  }
  if (way === 'iframe' && !isChosen) {
    return [
      {
        tone: 'quiet',
        title: 'A frame does not know your page’s language.',
        text: 'This card is in English. Choose another under “Language”.',
      },
    ];
  }
  if (way === 'static' && !isChosen) {
    return [
      {
        tone: 'quiet',
        title: 'Without a script there is one language.',
        text: 'These words are in English. Choose another under “Language”.',
      },
    ];
  }
  return [];
}

function archiveNotes(way: Way, { archive }: Files): Note[] {
  if (way !== 'npm') return [];
  const text = archive
    ? 'The command takes it from this site.'
    : '“npm pack” in the project’s folder makes the file that the command names.';
  return [{ tone: 'quiet', title: 'The package is not in npm’s registry.', text }];
}

function ownNotes(own: OwnScript | undefined): Note[] {
  if (!own) return [];
  return [
    {
      tone: 'quiet',
      title: 'This script is your own.',
      text: `Download ${own.file}, and put it where the snippet names it.`,
    },
  ];
}

/**
 * The code to paste for a wish, and what is to be said about it.
 *
 * @param own the script made for it; undefined for one of ours
 */
export function answer(wish: Wish, files: Files, own?: OwnScript): Answer {
  const { way, attributes, wantsHash, wantsStyles } = wish;
  const { url, integrity, notes } = findSource(wish, files);
  const language = attributes.get('lang') ?? '';
  const isAny = language === anyLanguage;
  const request: SnippetRequest = {
    format: way === 'npm' ? 'script' : way,
    attributes: Object.fromEntries([...attributes].filter(([, value]) => value !== anyLanguage)),
    // A script of their own is nowhere yet.
    host: own && !wish.host ? '' : url.href,
    integrity,
    styled: wantsStyles,
  };
  const made = own
    ? withFile(request, own.file, wantsHash ? own.hash : undefined)
    : isAny
      ? withFile(request, everyLanguage, integrity[everyLanguage])
      : snippet(request);
  const { html, script, problems, languageStatus, file } = made;
  const lines: Record<Way, () => string[]> = {
    script: () => [html],
    // The script once for the site, the place wherever a card should stand: the hint says so. A comment
    // would break MDX, and comes out as text where editors join lines.
    div: () => [script, html],
    iframe: () => [html],
    static: () => [html],
    npm: () => packageCode(withoutScript(html), language, files),
  };
  // What is wrong with the host this page says itself: it knows whether one was typed.
  const wrong = problems.filter((text) => !text.startsWith('host='));
  return {
    code: lines[way]().join('\n'),
    notes: [
      ...wrong.map((text): Note => ({ title: 'Left out:', text })),
      ...(own ? ownNotes(own) : [...notes, ...languageNotes(way, language, file)]),
      ...archiveNotes(way, files),
    ],
    isDraft: languageStatus === 'draft',
    file,
  };
}
