import { attributeName, attributes as table } from '../options/attributes.js';
import { languages } from '../locales/languages.js';
import { version } from '../version.js';
import { listedCountries } from '../directory/find.js';
import { readArguments, type CommandOption, type Options } from './arguments.js';
import { script, type ScriptParts } from './script.js';
import { formats, snippet, type SnippetFormat } from './snippet.js';

/** The result of a run of the command. */
export interface Outcome {
  readonly output: string;
  readonly errors: string;
  /** 0, or 2 when something about the options was wrong; then there is no output. */
  readonly status: 0 | 2;
  /** A file to write. */
  readonly file?: { readonly name: string; readonly text: string };
}

/** What the command needs of this package's files. */
export interface Package {
  /** sha384 of the scripts, by file name: `dist/integrity.json`. */
  readonly integrity: Readonly<Record<string, string>>;
  /** `dist/parts.json`, asked for only where it is needed. */
  readonly parts: () => ScriptParts;
  /** sha384 of a text, as `<script integrity>` wants it. */
  readonly hash: (text: string) => string;
}

/** The attributes by name, as the element has them. */
const attributeOptions: ReadonlyMap<string, CommandOption> = new Map([
  ['lang', { allowed: languages.join(', '), value: 'required' }],
  ...Object.entries(table).map(([property, attribute]): [string, CommandOption] => [
    attributeName(property),
    { allowed: attribute.allowed, value: 'present' in attribute ? 'optional' : 'required' },
  ]),
]);

const snippetOptions: ReadonlyMap<string, CommandOption> = new Map<string, CommandOption>([
  ['format', { allowed: `${formats.join(', ')} (default script)`, value: 'required' }],
  ['host', { allowed: 'where the files are, an https: address or a path', value: 'required' }],
  ['styled', { allowed: 'static only: with inline styles', value: 'none' }],
  ['no-integrity', { allowed: 'with --host: without the hash of the script', value: 'none' }],
  ...attributeOptions,
]);

const scriptOptions: ReadonlyMap<string, CommandOption> = new Map<string, CommandOption>([
  [
    'lang',
    {
      allowed: `any of ${languages.join(',')} (default en,es; en is always there)`,
      value: 'required',
    },
  ],
  ['country', { allowed: `any of ${listedCountries.join(',')} (default all)`, value: 'required' }],
  ['out', { allowed: 'the file to write; without it the script is printed', value: 'required' }],
]);

const commonOptions: ReadonlyMap<string, CommandOption> = new Map<string, CommandOption>([
  ['help', { allowed: 'this text', value: 'none' }],
  ['version', { allowed: 'the version', value: 'none' }],
]);

/** The commands: their options, and what they do. */
const commands: Readonly<
  Record<
    string,
    {
      readonly does: string;
      readonly options: Options;
      readonly run: (values: ReadonlyMap<string, string>, files: Package) => Outcome;
    }
  >
> = {
  snippet: {
    does: 'Prints the HTML that puts <trafficking-help> on a page.',
    options: snippetOptions,
    run: makeSnippet,
  },
  script: {
    does: 'Makes a script with the languages and countries that a site needs.',
    options: scriptOptions,
    run: makeScript,
  },
};
const names = Object.keys(commands);

function usage(): string {
  const line = ([name, { allowed }]: [string, CommandOption]) =>
    `  --${name.padEnd(14)} ${allowed}`;
  return [
    ...Object.entries(commands).flatMap(([name, { does, options }]) => [
      `Usage: trafficking-help ${name} [options]`,
      '',
      does,
      '',
      ...[...options].map(line),
      '',
    ]),
    'Both:',
    '',
    ...[...commonOptions].map(line),
    '',
  ].join('\n');
}

function refuse(...problems: readonly string[]): Outcome {
  const errors = problems.map((problem) => `trafficking-help: ${problem}\n`).join('');
  return { output: '', errors, status: 2 };
}

function isFormat(text: string): text is SnippetFormat {
  return formats.some((format) => format === text);
}

function makeSnippet(values: ReadonlyMap<string, string>, { integrity }: Package): Outcome {
  const format = values.get('format') ?? 'script';
  if (!isFormat(format)) {
    return refuse(`format="${format}" is not known. Allowed: ${formats.join(', ')}.`);
  }
  if (values.has('styled') && format !== 'static') {
    return refuse('--styled is for static alone. Allowed: --format static --styled.');
  }
  const attributes = Object.fromEntries([...values].filter(([name]) => attributeOptions.has(name)));
  const { html, languageStatus, problems, script } = snippet({
    format,
    attributes,
    host: values.get('host') ?? '',
    integrity: values.has('host') && !values.has('no-integrity') ? integrity : {},
    styled: values.has('styled'),
  });
  if (problems.length) return refuse(...problems);
  const notes = [
    languageStatus === 'draft' &&
      'This language is a draft: no native speaker has signed it off yet.',
    script && `Load the script once for the whole site: ${script}`,
    !values.has('host') &&
      format !== 'static' &&
      'Without --host the files are looked for beside the page.',
  ].filter(Boolean);
  const errors = notes.map((note) => `Note: ${note}\n`).join('');
  return { output: `${html}\n`, errors, status: 0 };
}

function makeScript(values: ReadonlyMap<string, string>, files: Package): Outcome {
  const list = (name: string) =>
    values
      .get(name)
      ?.split(/[\s,]+/)
      .filter(Boolean);
  const countries = list('country')?.map((code) => code.toUpperCase());
  const { problems, source } = script({ parts: files.parts(), languages: list('lang'), countries });
  if (problems.length) return refuse(...problems);
  const name = values.get('out');
  const told = `${files.hash(source)}\n`;
  return name === undefined
    ? { output: source, errors: told, status: 0 }
    : { output: told, errors: '', status: 0, file: { name, text: source } };
}

/**
 * The command `trafficking-help`, without the process around it.
 *
 * @param args what stands after the command's name
 */
export function run(args: readonly string[], files: Package): Outcome {
  const [name = ''] = args.filter((word) => !word.startsWith('-'));
  const command = names.includes(name) ? commands[name] : undefined;
  const options = new Map([...(command?.options ?? []), ...commonOptions]);
  const { values, words, problem } = readArguments(args, options);
  if (values.has('help')) return { output: usage(), errors: '', status: 0 };
  if (values.has('version')) return { output: `${version}\n`, errors: '', status: 0 };
  if (!command || words.length !== 1 || words[0] !== name) {
    const given = words.length ? `"${words.join(' ')}" is no command.` : 'A command is missing.';
    return refuse(`${given} Allowed: ${names.join(', ')}. See trafficking-help --help.`);
  }
  return problem ? refuse(problem) : command.run(values, files);
}
