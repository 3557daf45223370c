import GithubSlugger from 'github-slugger';
import markdownIt, { type Token } from 'markdown-it';

/** Where a link of a document leads: an address, or a file that the site does not have. */
export type Target = { readonly href: string } | { readonly file: string };

export interface Heading {
  readonly level: number;
  readonly id: string;
  readonly text: string;
}

export interface Rendered {
  readonly html: string;
  readonly headings: readonly Heading[];
  /** Every link, as the HTML has it, with the heading that it stands below. */
  readonly links: readonly { readonly href: string; readonly below: string }[];
}

// HTML in it is ours: comments that mark what is made. GitHub links bare addresses too.
const parser = markdownIt({ html: true, linkify: true });
parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false });

/** The name of a table or of code, which `render` gives it. */
const nameOf = (token?: Token) => String(token?.meta?.name);

/** What scrolls in itself must be reached with the keyboard, and have a name. */
const scrolling = (role: string, name: string) =>
  `role="${role}" tabindex="0" aria-label="${parser.utils.escapeHtml(name)}"`;

parser.renderer.rules.table_open = (tokens, index) =>
  `<div class="scroll" ${scrolling('region', nameOf(tokens[index]))}><table>\n`;
parser.renderer.rules.table_close = () => '</table></div>\n';
// A page may have a hundred of these: as landmarks they would be a list that nobody reads.
for (const kind of ['fence', 'code_block'] as const) {
  const draw = parser.renderer.rules[kind];
  parser.renderer.rules[kind] = (tokens, index, ...rest) =>
    (draw?.(tokens, index, ...rest) ?? '').replace(
      /^<pre/,
      () => `<pre ${scrolling('group', nameOf(tokens[index]))} translate="no"`,
    );
}

const wordsOf = (tokens: readonly Token[]): string =>
  tokens.map(({ type, content }) => (type === 'image' ? '' : content)).join('');

/** A link to a file that the site does not have: its words, and its path where they do not say it. */
function asText(link: readonly Token[], file: string): Token[] {
  const words = link.slice(1, -1);
  const { Token } = new parser.core.State('', parser, {});
  const text = (content: string) => Object.assign(new Token('text', '', 0), { content });
  const path = Object.assign(new Token('code_inline', 'code', 0), { content: file });
  return wordsOf(words) === file ? [path] : [...words, text(' ('), path, text(')')];
}

/**
 * Renders Markdown as GitHub does, as far as these documents go. Headings have the ids that they have
 * there. Tables and code scroll in themselves, and no element has a style of its own, which the
 * policy of the site would not apply.
 *
 * @param resolve where a link, or with `isImage` a picture, leads. May throw
 */
export function render(
  text: string,
  resolve: (href: string, isImage: boolean) => Target,
): Rendered {
  const slugger = new GithubSlugger();
  const headings: Heading[] = [];
  const links: { href: string; below: string }[] = [];
  const counts = { Table: 0, Code: 0 };
  /** A name that no other of the page has. */
  const named = (kind: keyof typeof counts): string => {
    counts[kind] += 1;
    return `${kind} ${counts[kind]}: ${headings.at(-1)?.text ?? ''}`;
  };

  function inline(tokens: Token[]): Token[] {
    const put: Token[] = [];
    let end = -1;
    for (const [index, token] of tokens.entries()) {
      // It is in the text that stands for the link.
      if (index <= end) continue;
      if (token.type === 'image') {
        const target = resolve(String(token.attrGet('src')), true);
        if ('href' in target) token.attrSet('src', target.href);
      }
      if (token.type === 'link_open') {
        const target = resolve(String(token.attrGet('href')), false);
        if ('file' in target) {
          end = tokens.findIndex(({ type }, at) => at > index && type === 'link_close');
          put.push(...asText(tokens.slice(index, end + 1), target.file));
          continue;
        }
        token.attrSet('href', target.href);
        links.push({ href: target.href, below: headings.at(-1)?.text ?? '' });
      }
      put.push(token);
    }
    return put;
  }

  const tokens = parser.parse(text, {});
  tokens.forEach((token, index) => {
    if (token.children) token.children = inline(token.children);
    if (token.type === 'heading_open') {
      const words = wordsOf(tokens[index + 1]?.children ?? []);
      const id = slugger.slug(words);
      token.attrSet('id', id);
      headings.push({ level: Number(token.tag.slice(1)), id, text: words });
    }
    if (token.type === 'table_open') token.meta = { name: named('Table') };
    if (/^(fence|code_block)$/.test(token.type)) token.meta = { name: named('Code') };
    const [, side] = /text-align:\s*(\w+)/.exec(String(token.attrGet('style'))) ?? [];
    if (side) token.attrs = [['class', `to-${side}`]];
  });
  return { html: parser.renderer.render(tokens, parser.options, {}), headings, links };
}
