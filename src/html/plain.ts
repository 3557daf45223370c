import type { Look, Piece } from './look.js';
import { markup } from './markup.js';

/** What sanitizers, feeds and reader views keep. Of everything else only the content is left. */
const elements = 'section h2 h3 h4 h5 h6 p ul li a b strong span br'.split(' ');
const attributes = ['href', 'lang', 'dir', 'rel'];

/** White space beside the start or the end of these is none. */
const edge = /\s*(<\/?(?:section|div|h[2-6]|p|ul|li|br)\b[^>]*>)\s*/g;

/** Which piece of the look a tag of the card is. */
const pieces: readonly (readonly [RegExp, Piece])[] = [
  [/ part="base"/, 'box'],
  [/ part="footer"/, 'small'],
  [/ class="first"/, 'call'],
  [/^h\d/, 'heading'],
  [/^a /, 'link'],
  [/^bdi dir/, 'number'],
  [/^ul/, 'list'],
];

/** The start and the end of what stands for a tag of the card: nothing, where it is not kept. */
function translate(tag: string, look: Look): readonly [start: string, end: string] {
  const [written = ''] = /^[a-z\d]+/.exec(tag) ?? [];
  // WordPress drops `bdi`; `dir` isolates as well.
  const name = written === 'bdi' ? 'span' : written;
  const given = [...tag.matchAll(/ ([\w-]+)="[^"]*"/g)]
    .filter(([, attribute = '']) => attributes.includes(attribute))
    .map(([pair]) => pair);
  if (tag === 'bdi') given.push(' dir="auto"');
  const piece = pieces.find(([pattern]) => pattern.test(tag))?.[1];
  const style = piece ? look(piece) : markup``;
  const opened = given.join('') + style.markup;
  if (!elements.includes(name) || (name === 'span' && !opened)) return ['', ''];
  // Closed as MDX and XML want it; HTML allows both.
  return name === 'br' ? ['<br />', ''] : [`<${name}${opened}>`, `</${name}>`];
}

/** A section has a heading. The strip has none, and reader views drop a `div` that is mostly links. */
function asParagraph(section: string): string {
  const [, open = '', content = ''] = /^<section([^>]*)>\n([^]*)<\/section>$/.exec(section) ?? [];
  const lines = content
    .replace(/<p[^>]*>/g, '')
    .split('</p>\n')
    .filter(Boolean);
  return `<p${open}>${lines.join('<br />')}</p>`;
}

/**
 * The card as HTML for places that keep no class, no style sheet and no script.
 *
 * @param html as `serialize` writes it, of a card that is not interactive
 * @param look inline styles, or none
 */
export function plain(html: string, look: Look): string {
  const ends: string[] = [];
  const result = html
    .replace(/\s+/g, ' ')
    .replace(/<([^<>]*)>/g, (_, tag: string) => {
      if (tag.startsWith('/')) return ends.pop() ?? '';
      const [start, end] = translate(tag.trim(), look);
      if (!/^w?br\b/.test(tag)) ends.push(end);
      return start;
    })
    .replace(edge, '$1')
    .replace(/ (?=<\/span>$)/, '')
    .replace(/<(p|ul)[^>]*><\/\1>/g, '')
    // A link that is all number is isolated itself.
    .replace(/<a ([^>]*)><span dir="ltr">([^<]*)<\/span><\/a>/g, '<a $1 dir="ltr">$2</a>')
    .replace(/<ul[^>]*>|<section[^>]*>|<\/(?:h[2-6]|p|li|ul)>/g, '$&\n')
    .trim();
  return /^<section/.test(result) && !/<h\d/.test(result) ? asParagraph(result) : result;
}
