import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { transform } from 'esbuild';
import ts from 'typescript';
import { at, documents, nodes } from './documents.js';

/** The samples in some languages, by where they are. */
function samples(...languages: string[]): { place: string; text: string; lang: string }[] {
  return documents.flatMap((page) =>
    nodes(page, 'code')
      .filter(({ lang }) => languages.includes(lang ?? ''))
      .map((node) => ({ place: at(page, node), text: node.value, lang: node.lang! })),
  );
}

const types = join(process.cwd(), 'src/directory/types.js');

/** Whether a sample is an entry of the directory: `'us-vt-example': {`. */
const isEntry = (text: string) => /^\s*'[^']*':/.test(text);

/** A sample as a whole module: an entry of the directory is put where such entries are. */
const module = (text: string) =>
  isEntry(text)
    ? `import type { Country } from '${types}';\nexport const sample: Country = {${text}};`
    : text.replace("'../types.js'", `'${types}'`);

/** What the compiler says of samples, by their place. */
function compile(given: readonly { place: string; text: string; lang: string }[]): string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    types: [],
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowJs: true,
    checkJs: true,
  };
  const host = ts.createCompilerHost(options);
  const texts = new Map(
    given.map(({ text, lang }, index) => [
      join(process.cwd(), `sample-${index}.${lang}`),
      module(text),
    ]),
  );
  const { fileExists, readFile } = host;
  const { getSourceFile } = host;
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  host.readFile = (name) => texts.get(name) ?? readFile(name);
  host.getSourceFile = (name, target, ...rest) => {
    const text = texts.get(name);
    return text === undefined
      ? getSourceFile.call(host, name, target, ...rest)
      : ts.createSourceFile(name, text, target, true);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    const index = file ? [...texts.keys()].indexOf(file.fileName) : -1;
    return `${given[index]?.place}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

/** Scripts for a page are not checked against our types, but must be JavaScript. */
const imports = ({ text }: { text: string }) => /\bimport\b/.test(text) || isEntry(text);

describe('samples in the documents', () => {
  it('compile where they import this package, or are an entry of the directory', () => {
    const found = samples('js', 'ts', 'tsx').filter(imports);
    assert.ok(found.length > 3);
    assert.deepEqual(compile(found), []);
  });

  it('do not compile when they are wrong', () => {
    const sample = (text: string) => compile([{ place: 'bad', text, lang: 'tsx' }]).join();
    assert.match(sample("import { snip } from 'trafficking-help/html'; snip();"), /snip/);
    assert.match(sample("import x from 'trafficking-help/nothing'; x();"), /Cannot find module/);
    const react = "import type {} from 'trafficking-help/types/react'; export const x = ";
    assert.match(sample(`${react} <trafficking-help theme="blue" />;`), /blue/);
    assert.match(sample("'us-x': { kind: 'police', number: '+1' },"), /evidence/);
  });

  it('are in the language that they say', async () => {
    for (const { place, text } of samples('js', 'ts').filter((sample) => !imports(sample))) {
      await assert.doesNotReject(transform(text, { loader: 'ts' }), place);
    }
    for (const { place, text } of samples('css')) {
      const { warnings } = await transform(text, { loader: 'css' });
      assert.deepEqual(warnings, [], place);
    }
    for (const { place, text } of samples('json')) {
      assert.doesNotThrow(() => JSON.parse(text) as unknown, place);
    }
    for (const { place, text } of samples('sh')) {
      const { status, stderr } = spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' });
      assert.equal(status, 0, `${place}: ${stderr}`);
    }
    const known = ['css', 'html', 'js', 'json', 'php', 'sh', 'text', 'ts', 'tsx', null];
    const unknown = documents.flatMap((page) =>
      nodes(page, 'code').filter(({ lang }) => !known.includes(lang ?? null)),
    );
    assert.deepEqual(unknown, []);
  });
});
