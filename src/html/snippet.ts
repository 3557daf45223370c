import { layouts } from '../card/layouts.js';
import { ownWords } from '../options/own-words.js';
import { looksLikeColor } from './color.js';
import { fallback } from './fallback.js';
import { frameScript, scriptFile } from './files.js';
import { frame } from './frame.js';
import { element, scriptTag } from './markup.js';
import { read, type AttributeValues, type Reading } from './request.js';
import { staticHtml } from './static.js';

/** The ways to embed the card. */
export const formats = ['script', 'div', 'iframe', 'static'] as const;
export type SnippetFormat = (typeof formats)[number];

/** What to write. */
export interface SnippetRequest {
  readonly format: SnippetFormat;
  readonly attributes: AttributeValues;
  /** Where the files are, such as `https://example.org/dist/`; '' for beside the page. */
  readonly host: string;
  /** sha384 by file name, as in `dist/integrity.json`: adds `integrity` and `crossorigin`. */
  readonly integrity?: Readonly<Record<string, string>>;
  /** `static` only: with inline styles. */
  readonly styled?: boolean;
  /** The day on which it is printed; an old copy's static HTML says that it is old. Default: now. */
  readonly now?: Date;
}

/** What to paste, and what is to be said about it. */
export interface Snippet {
  /** What to paste where the card should stand. */
  readonly html: string;
  /** The script tag that `html` needs and does not hold: once for the site, with `div`. Else ''. */
  readonly script: string;
  /** What is wrong with the request, a sentence each; the allowed values are named. */
  readonly problems: readonly string[];
  /** Whether a native speaker has signed the language off. */
  readonly languageStatus: 'reviewed' | 'draft';
  /** The file that the language needs: `trafficking-help.js` or one such as `trafficking-help.ko.js`. */
  readonly file: string;
}

/** What is wrong with an address for the files. */
function hostProblems(host: string): string[] {
  // A page of the same site needs no protocol: only what names one, or another host, is looked at.
  const base = 'https://page.example/';
  const address = URL.canParse(host, base) ? new URL(host, base) : undefined;
  const own = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(address?.hostname ?? '');
  if (address?.protocol === 'https:' || (own && address?.protocol === 'http:')) return [];
  return [`host="${host}" is not allowed. Allowed: an https: address, or one of the same site.`];
}

/** What HTML without a script cannot do. */
function staticProblems({ attributes }: Reading): string[] {
  return attributes
    .filter(
      ([name, value]) =>
        ['quick-exit', 'picker'].includes(name) || (name === 'accent' && !looksLikeColor(value)),
    )
    .map(([name]) => `${name} needs the script. Allowed with: script, div, iframe.`);
}

/** The language of the fallback, where the request named one; else it is the page's. */
function languageMarks({ attributes, context }: Reading): Record<string, string> {
  return attributes.some(([name]) => name === 'lang')
    ? { lang: context.language, dir: context.direction }
    : {};
}

const isInline = ({ context }: Reading) => layouts[context.options.layout].isInline;

function tag(reading: Reading): string {
  const child = fallback(reading.context, { slot: 'fallback', ...languageMarks(reading) });
  return element('trafficking-help', reading.attributes, { markup: child }).markup;
}

function markedPlace(reading: Reading): string {
  const data = reading.attributes.map(([name, value]) => [`data-${name}`, value] as const);
  const child = fallback(reading.context, languageMarks(reading));
  return element(isInline(reading) ? 'span' : 'div', [['data-trafficking-help', ''], ...data], {
    markup: child,
  }).markup;
}

/**
 * Text to paste into a page, in one of four ways. Nothing is fetched, nothing is logged.
 *
 * With a script it is one line that begins with the script: Markdown then takes the whole line as it is,
 * also under a line of text, and an editor that joins or splits lines has nothing to break.
 */
export function snippet(request: SnippetRequest): Snippet {
  const { format, integrity = {}, now = new Date(), styled = false } = request;
  const host = request.host && request.host.replace(/\/?$/, '/');
  const reading = read(request.attributes, now);
  const { context } = reading;
  const file = scriptFile(context.language);
  const used = reading.attributes.map(([name]) => name);
  const allowed = format === 'div' ? used.filter((name) => ownWords.includes(name)) : [];
  const script = scriptTag(host + file, integrity[file], allowed);
  const ways: Record<SnippetFormat, () => string> = {
    script: () => script + tag(reading),
    div: () => markedPlace(reading),
    iframe: () => frame(reading, host, integrity[frameScript], languageMarks(reading)),
    static: () => staticHtml(context, styled),
  };
  return {
    html: ways[format](),
    script: format === 'div' ? script : '',
    problems: [
      ...hostProblems(host),
      ...reading.problems,
      ...(format === 'static' ? staticProblems(reading) : []),
    ],
    languageStatus: context.messages.reviewed ? 'reviewed' : 'draft',
    file,
  };
}
