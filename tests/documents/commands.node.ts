import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { at, documents, files, nodes, parse } from './documents.js';
import type { Document } from './documents.js';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

/** Code of a document: lines of shells, and what is in backticks. */
function said(page: Document): { place: string; text: string }[] {
  const blocks = nodes(page, 'code').filter(({ lang }) => lang === 'sh');
  return [...blocks, ...nodes(page, 'inlineCode')].flatMap((node) =>
    node.value.split('\n').map((text) => ({ place: at(page, node), text })),
  );
}

/** Scripts that a text runs and package.json does not have. */
const unknownScripts = (text: string) =>
  [...text.matchAll(/\bnpm (?:run ([\w:]+)|(start|test)\b)/g)]
    .map(([, named, short]) => named ?? short!)
    .filter((name) => !Object.hasOwn(scripts, name));

/** Paths of ours, and names that a reader puts there. */
const ours = /(?<![\w./:-])(?:src|build|demo|tests|docs|dist|\.github|\.ci)\/[\w./*-]*/g;
const made = ['src/locales/xx.ts', 'src/card/sections/name.ts'];

/** Paths in a text that are not there. */
const missingPaths = (text: string) =>
  [...text.matchAll(ours)]
    .map(([path]) => path.replace(/\.$/, ''))
    .filter((path) => !made.includes(path) && !/<\w+>/.test(text))
    .filter((path) => {
      if (!path.includes('*')) return !existsSync(path);
      const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`);
      return !files.some((file) => pattern.test(file));
    });

const names = new Set(files.map((file) => basename(file)));
/** Names of files without a folder, that no folder has. */
const missingNames = (text: string) =>
  /^[\w-]+\.(?:ts|mjs|yml|cff)$/.test(text) && !names.has(text) ? [text] : [];

const code = files
  .filter((file) => /^(src|tests|build|demo)\/.*\.(ts|mjs)$/.test(file))
  .filter((file) => !file.startsWith('tests/documents/commands'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')
  .replaceAll('’', "'");
/** Sentences in backticks are names of tests or messages: of those, what nothing in the code says. */
const unsaid = (text: string) =>
  /^[a-z][\w',-]*(?: [\w',-]+){4,}$/.test(text) &&
  !/^(?:npm|npx|node|git) /.test(text) &&
  !code.includes(text)
    ? [text]
    : [];

/** Options of our own scripts that nothing in the code reads. */
const unknownOptions = (text: string) => {
  const [, script, options] = /\bnpm run ([\w:]+) -- (.*)/.exec(text) ?? [];
  const isOurs = /^(node|tsx) (build|demo|src|tests)\//.test(scripts[script ?? ''] ?? '');
  return [...(isOurs ? options! : '').matchAll(/--([\w-]+)/g)]
    .map(([, name]) => name!)
    .filter((name) => !new RegExp(`'?${name}'?: \\{ type: '`).test(code));
};

const checks = { unknownScripts, missingPaths, missingNames, unsaid, unknownOptions };

describe('what the documents tell readers to run and to open', () => {
  for (const [name, check] of Object.entries(checks)) {
    it(`is there: ${name}`, () => {
      const found = documents.flatMap((page) =>
        said(page).flatMap(({ place, text }) => check(text).map((what) => `${place}: ${what}`)),
      );
      assert.deepEqual(found, []);
    });
  }

  it('is found wrong where it is', () => {
    const page = parse(
      'bad.md',
      '`npm run nothing` `src/none.ts`, `tests/*/*.none.ts` `print.ts` `says what no test has ever said` `npm run bench -- --nothing`',
    );
    const found = said(page).flatMap(({ text }) =>
      Object.values(checks).flatMap((check) => check(text)),
    );
    assert.deepEqual(found, [
      'nothing',
      'src/none.ts',
      'tests/*/*.none.ts',
      'print.ts',
      'says what no test has ever said',
      'nothing',
    ]);
  });
});

describe('the command trafficking-help', () => {
  const folder = mkdtempSync(join(tmpdir(), 'documents-'));
  after(() => rmSync(folder, { recursive: true }));
  const cli = join(process.cwd(), 'dist/esm/html/cli.js');
  const commands = documents.flatMap((page) =>
    said(page).flatMap(({ place, text }) => {
      const [, words] = /^npx trafficking-help ([^#]+)/.exec(text) ?? [];
      return words ? [{ place, words: words.trim().split(/\s+/) }] : [];
    }),
  );

  for (const { place, words } of commands) {
    it(`runs as written: ${place} ${words.join(' ')}`, () => {
      const { status, stderr } = spawnSync('node', [cli, ...words], {
        cwd: folder,
        encoding: 'utf8',
      });
      assert.equal(status, 0, stderr);
    });
  }

  it('is in the documents', () => {
    assert.ok(commands.length > 2);
  });
});
