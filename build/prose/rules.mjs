/** The rules for the English of the documents, as plugins for unified. */
import { toNlcst } from 'mdast-util-to-nlcst';
import { toString as textOf } from 'nlcst-to-string';
import { ParseEnglish } from 'parse-english';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import retextEquality from 'retext-equality';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextRepeatedWords from 'retext-repeated-words';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { words } from './words.mjs';

const wordsInSentence = 28;

/** What retext-equality takes for people, or for a slight: servers, and whom a line is for. */
const otherMeaning = ['host', 'hosts', "host's", 'women', 'woman'];

/**
 * Goes on with the English of a Markdown tree: each paragraph, heading and cell of a table by itself. All at once the
 * parser would leave tables out.
 */
function english() {
  return (tree, file) => {
    const children = [];
    visit(tree, ['paragraph', 'heading', 'tableCell'], (block) => {
      if (!block.children.length) return;
      const { position } = block;
      const root = { type: 'root', position, children: [{ ...block, type: 'paragraph' }] };
      children.push(...toNlcst(root, file, ParseEnglish).children);
    });
    return { type: 'RootNode', children };
  };
}

const report = (file, ruleId, { position }, reason) =>
  file.message(reason, { place: position, ruleId, source: 'prose' });

const blank = (text) => ' '.repeat(text.length);

/** A sentence that lists names: `Alabama, Arizona, …`. */
function isList(text) {
  const items = text.split(/,/);
  return items.length > 5 && text.split(/\s+/).length / items.length < 4;
}

/** The words of each sentence: the parser takes none for the start of one that begins with code. */
function lengthsOf(sentence) {
  const lengths = [0];
  sentence.children.forEach((node, index, nodes) => {
    if (!/Word|Source/.test(node.type)) return;
    const before = textOf(nodes.slice(Math.max(0, index - 2), index));
    if (node.type === 'SourceNode' && /[.?!]\s$/.test(before)) lengths.push(0);
    lengths[lengths.length - 1] += 1;
  });
  return lengths;
}

function shortSentences() {
  return (tree, file) =>
    visit(tree, 'SentenceNode', (sentence) => {
      if (textOf(sentence).split(/: /).some(isList)) return SKIP;
      for (const length of lengthsOf(sentence)) {
        if (length <= wordsInSentence) continue;
        const reason = `This sentence has ${length} words, at most ${wordsInSentence}. Make two.`;
        report(file, 'sentence-length', sentence, reason);
      }
      return SKIP;
    });
}

function plainWords() {
  return (tree, file) =>
    visit(tree, 'ParagraphNode', (paragraph) => {
      // Where a line of the file ends, a sentence goes on.
      const code = paragraph.children.map(sourceless).join('').replace(/\s/g, ' ');
      const text = code.replace(/"[^"]*"|“[^”]*”/g, blank);
      let start = 0;
      for (const node of paragraph.children) {
        const { length } = textOf(node);
        const sentence = text.slice(start, start + length);
        const said = code.slice(start, start + length).trim();
        start += length;
        if (node.type !== 'SentenceNode') continue;
        for (const { name, found, why, unless } of words) {
          const [word] = found.exec(sentence.trim()) ?? [];
          if (!word || unless?.test(said)) continue;
          report(file, name, node, `"${word.trim()}": ${why}`);
        }
      }
    });
}

/** A sentence's text, with code as something that no rule means. */
function sourceless(sentence) {
  if (sentence.type !== 'SentenceNode') return textOf(sentence);
  return sentence.children
    .map((node) => (node.type === 'SourceNode' ? textOf(node).replace(/\w/g, '`') : textOf(node)))
    .join('');
}

/** Links whose words say nothing to a reader who goes from link to link, and headings with a full stop. */
function namesOfLinks() {
  return (tree, file) => {
    visit(tree, ['link', 'linkReference'], (link) => {
      const text = link.children.map(({ value }) => value ?? '').join('');
      if (/^(click )?(here|this( page)?|link|more|read more)$/i.test(text)) {
        const reason = `A link named "${text}" says nothing out of its sentence. Name where it leads.`;
        report(file, 'link-name', link, reason);
      }
    });
    visit(tree, 'heading', (heading) => {
      if (!/[.:;]$/.test(heading.children.at(-1)?.value ?? '')) return;
      const reason = 'A heading has no full stop at its end.';
      report(file, 'heading', heading, reason);
    });
  };
}

const prose = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(namesOfLinks)
  .use(english)
  .use(shortSentences)
  .use(plainWords)
  .use(retextEquality, { ignore: otherMeaning })
  .use(retextRepeatedWords)
  .use(retextIndefiniteArticle)
  .freeze();

/**
 * Reads a document. What is wrong with it is then in `file.messages`.
 *
 * @param {import('vfile').VFile} file Markdown
 */
export async function read(file) {
  await prose.run(prose.parse(file), file);
}
