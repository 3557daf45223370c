/** The tables of the documents. */
import { format, resolveConfig } from 'prettier';

/** Before and after each table, which nobody edits by hand. */
const marks = (name) => [
  `<!-- ${name}: made from the JSDoc of src/element/trafficking-help.ts by npm run manifest -->`,
  `<!-- /${name} -->`,
];

const row = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const code = (text) => `\`${text}\``;
/** A word is a value, to be typed as it stands; several words describe one. */
const valueOrWords = (text) => (/\s/.test(text) ? text : code(text));

/** `'all'` and `2` in a type are typed as they stand; `number` is said. */
function values(type) {
  const members = type.split('|').map((member) => member.trim());
  const words = members.map((member) =>
    member === 'number' ? 'a number' : code(member.replaceAll("'", '')),
  );
  return words.join(members.includes('number') ? ', or ' : ' ');
}

/** What an attribute may hold, and what it means: see the note above the JSDoc. */
function attribute({ name, type, default: fallback, description }) {
  const [, first, rest] = /^(.*?)\. (.*)$/s.exec(description) ?? [];
  const said = type.text.includes('string');
  if (said && !first) throw new Error(`${name}: its first sentence must say what it may hold`);
  const held = said ? first[0].toLowerCase() + first.slice(1) : values(type.text);
  // "ISO 3166-1" and the like keep their capitals.
  const start = said && /^[A-Z]{2}/.test(first) ? first : held;
  return [code(name), start, fallback ? code(fallback) : 'none', said ? rest : description];
}

/** Which tables each document has, by the names of their marks. */
export const documents = {
  'README.md': ['attributes'],
  'docs/customize.md': ['properties', 'parts', 'slots'],
  'docs/frameworks.md': ['events'],
};

/** Each table by the name of its marks. */
const tables = {
  attributes: ({ attributes }) =>
    table(['attribute', 'values', 'default', 'meaning'], attributes.map(attribute)),
  slots: ({ slots }) =>
    table(
      ['slot', 'what goes in'],
      slots.map(({ name, description }) => [name ? code(name) : '(default)', description]),
    ),
  properties: ({ cssProperties }) =>
    table(
      ['property', 'what', 'default'],
      cssProperties.map(({ name, description, default: fallback }) => [
        code(name),
        description,
        valueOrWords(fallback),
      ]),
    ),
  parts: ({ cssParts }) =>
    table(
      ['part', 'what'],
      cssParts.map(({ name, description }) => [code(name), description]),
    ),
  events: ({ events }) =>
    table(
      ['event', 'type', 'when'],
      events.map(({ name, type, description }) => [code(name), code(type.text), description]),
    ),
};

/**
 * A document with its tables of this element between their marks.
 *
 * @param {string} path one of `documents`
 * @param {string} markdown what it holds now
 * @returns {Promise<string>} formatted
 * @throws where a mark is missing
 */
export async function fillTables(path, markdown, element) {
  let text = markdown;
  for (const name of documents[path]) {
    const [start, end] = marks(name);
    const from = text.indexOf(start) + start.length;
    const to = text.indexOf(end);
    if (!text.includes(start) || to < from) throw new Error(`${path} has no ${start} … ${end}`);
    text = `${text.slice(0, from)}\n\n${tables[name](element)}\n\n${text.slice(to)}`;
  }
  return format(text, { ...(await resolveConfig(path)), parser: 'markdown' });
}
