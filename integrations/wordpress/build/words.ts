/** Finds what translators have to translate, and writes it as a template (.pot). */
import { Parser, type Node as JavaScript } from 'acorn';
import { po, type GetTextTranslation } from 'gettext-parser';
import PhpParser from 'php-parser';

const domain = 'trafficking-help';

/** WordPress's functions with a text first, and whether a context follows it. */
const functions: Readonly<Record<string, 'text' | 'context'>> = {
  __: 'text',
  esc_html__: 'text',
  esc_attr__: 'text',
  esc_html_e: 'text',
  esc_attr_e: 'text',
  _x: 'context',
  esc_html_x: 'context',
  esc_attr_x: 'context',
};

interface Call {
  readonly name: string;
  /** Their values; undefined for what is no literal text. */
  readonly texts: readonly (string | undefined)[];
}

type Tree = Record<string, unknown>;

/** Every object of a syntax tree that has a kind or a type. */
function* nodes(value: unknown): Generator<Tree> {
  if (typeof value !== 'object' || value === null) return;
  if ('kind' in value || 'type' in value) yield value as Tree;
  for (const inner of Object.values(value)) yield* nodes(inner);
}

const text = (node: unknown) => {
  const { value } = node as { value?: unknown };
  return typeof value === 'string' ? value : undefined;
};

function* callsInPhp(code: string): Generator<Call> {
  const parser = new PhpParser.Engine({ ast: { withPositions: false } });
  for (const node of nodes(parser.parseCode(code, ''))) {
    if (node.kind !== 'call') continue;
    const { name } = node.what as { name?: unknown };
    if (typeof name !== 'string') continue;
    yield { name: name.replace(/^\\/, ''), texts: (node.arguments as unknown[]).map(text) };
  }
}

function* callsInJavaScript(code: string): Generator<Call> {
  const tree: JavaScript = Parser.parse(code, { ecmaVersion: 2022, sourceType: 'script' });
  for (const node of nodes(tree)) {
    if (node.type !== 'CallExpression') continue;
    const { name } = node.callee as { name?: unknown };
    if (typeof name === 'string') yield { name, texts: (node.arguments as unknown[]).map(text) };
  }
}

function entry(file: string, { name, texts }: Call): GetTextTranslation | undefined {
  const form = functions[name];
  if (!form) return undefined;
  const [msgid, context] = texts;
  const given = form === 'text' ? texts[1] : texts[2];
  if (msgid === undefined || given !== domain || (form === 'context' && context === undefined)) {
    throw new Error(`${file}: ${name}( ${String(msgid)} ) cannot be translated.`);
  }
  return {
    msgid,
    msgctxt: form === 'context' ? context : undefined,
    msgstr: [''],
    comments: { reference: file } as GetTextTranslation['comments'],
  };
}

function wordsOf(file: string, content: string): GetTextTranslation[] {
  const calls = file.endsWith('.php')
    ? callsInPhp(content)
    : file.endsWith('.js')
      ? callsInJavaScript(content)
      : [];
  return [...calls].map((call) => entry(file, call)).filter((found) => found !== undefined);
}

/**
 * The template for translators, in the order of the files.
 *
 * @param files text by path in the plugin
 * @param headers what WordPress translates of the plugin's and the block's own description, by context
 */
export function template(
  files: Readonly<Record<string, string>>,
  headers: readonly (readonly [context: string, text: string])[],
  version: string,
): string {
  const found: GetTextTranslation[] = [
    ...headers.map(([msgctxt, msgid]) => ({ msgctxt, msgid, msgstr: [''] })),
    ...Object.entries(files).flatMap(([file, content]) => wordsOf(file, content)),
  ];
  const translations: Record<string, Record<string, GetTextTranslation>> = {};
  for (const word of found) {
    const context = (translations[word.msgctxt ?? ''] ??= {});
    const known = context[word.msgid];
    const references = [known?.comments?.reference, word.comments?.reference].filter(Boolean);
    const reference = [...new Set(references)].join('\n');
    context[word.msgid] = { ...word, comments: { reference } as GetTextTranslation['comments'] };
  }
  return po
    .compile({
      charset: 'utf-8',
      headers: {
        'Project-Id-Version': `Trafficking Help ${version}`,
        'MIME-Version': '1.0',
        'Content-Type': 'text/plain; charset=UTF-8',
        'Content-Transfer-Encoding': '8bit',
        'X-Domain': domain,
      },
      translations,
    })
    .toString();
}
