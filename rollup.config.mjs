import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import virtual from '@rollup/plugin-virtual';
import literals from 'rollup-plugin-html-literals';
import { languages, packLanguages } from './build/languages.mjs';
import { keepHouseRules, withoutPolicy } from './build/lit.mjs';
import { foldStyles } from './build/styles.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

const digest = (algorithm, text) =>
  `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`;

const hashes = {};

/** Writes the sha384 of every script so far, as `<script integrity>` wants it. */
function integrity() {
  return {
    name: 'integrity',
    generateBundle(_options, bundle) {
      for (const { type, fileName, code } of Object.values(bundle)) {
        if (type !== 'chunk') continue;
        hashes[fileName] = digest('sha384', code);
      }
      const source = `${JSON.stringify(hashes, null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: 'integrity.json', source });
    },
  };
}

/** The single scripts: file name and the languages besides English. */
const scripts = {
  'trafficking-help.js': ['es'],
  ...Object.fromEntries(
    languages
      .filter((language) => language !== 'es')
      .map((language) => [`trafficking-help.${language}.js`, [language]]),
  ),
  'trafficking-help.all.js': languages,
};

/** Modules for npm, as TypeScript wrote them, with their types. */
const modules = {
  input: [
    'index',
    'define',
    'script',
    'directory/entries',
    'locales/packed',
    'wording/facts',
    'html/index',
    'html/cli',
    'html/embed',
    'html/embed-page',
    ...languages.map((language) => `locales/${language}`),
  ].map((name) => `src/${name}.ts`),
  output: { dir: 'dist/esm', preserveModules: true, preserveModulesRoot: 'src' },
  external: [/^lit/, /^node:/],
  plugins: [
    typescript({
      tsconfig: 'src/html/tsconfig.json',
      declaration: true,
      declarationDir: 'dist/esm',
      outDir: 'dist/esm',
    }),
  ],
};

function script([file, wanted]) {
  const entry = [
    `import { start } from './dist/esm/script.js';`,
    ...wanted.map((tag, index) => `import m${index} from './dist/esm/locales/${tag}.js';`),
    `start({ ${wanted.map((tag, index) => `'${tag}': m${index}`).join(', ')} });`,
  ].join('\n');
  return {
    input: 'entry',
    output: {
      // A function called at once: the same file is a classic script and a module, and sets no global.
      format: 'iife',
      file: `dist/${file}`,
      // The others differ from the first in their words alone.
      sourcemap: file === 'trafficking-help.js',
      banner: `/*! trafficking-help ${version} | MIT | contains Lit, BSD-3-Clause, (c) Google LLC */`,
    },
    plugins: [
      virtual({ entry }),
      packLanguages(),
      foldStyles(),
      literals({ failOnError: true, include: ['dist/esm/**'] }),
      nodeResolve({ exportConditions: ['production', 'browser'] }),
      keepHouseRules(),
      terser({
        ecma: 2021,
        // What it calls unsafe is `new` on an arrow function: only classes are constructed here.
        compress: { passes: 3, unsafe_arrows: true },
        // Lit's names for what only Lit's own modules use; here they are all in one file.
        mangle: { properties: { regex: /^_\$/ } },
        // A page of another encoding would read anything else as other words.
        format: { comments: /^!/, ascii_only: true },
      }),
      integrity(),
    ],
  };
}

/** Puts the one script of the iframe page into the page, whose policy names its hash and no other. */
function intoPage(fileName) {
  return {
    name: 'into-page',
    async generateBundle(_options, bundle) {
      const { embedPage } = await import('./dist/esm/html/embed-page.js');
      const [{ fileName: scriptName, code }] = Object.values(bundle);
      const source = embedPage(code, (text) => `'${digest('sha256', text)}'`);
      delete bundle[scriptName];
      this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

const embed = {
  input: 'dist/esm/html/embed.js',
  // The script goes into the page, and no file is written for it.
  output: { format: 'iife', file: 'dist/embed.js' },
  plugins: [
    terser({ ecma: 2021, format: { comments: false, ascii_only: true } }),
    intoPage('embed.html'),
  ],
};

/** The script of the demo's first page. It is no part of the package. */
const builder = {
  input: 'demo/builder/builder.ts',
  output: { file: 'demo/builder.js', format: 'es', sourcemap: true },
  plugins: [
    typescript({ tsconfig: 'demo/builder/tsconfig.json', outDir: undefined }),
    nodeResolve({ exportConditions: ['production', 'browser'] }),
    withoutPolicy(),
    terser({ ecma: 2021, format: { ascii_only: true } }),
  ],
};

/** The parts of the build that can be asked for by name: each script, and the demo's. */
const parts = {
  ...Object.fromEntries(Object.entries(scripts).map((entry) => [entry[0], script(entry)])),
  'builder.js': builder,
};

/**
 * Everything, or with `--configOnly trafficking-help.js,builder.js` the modules, the iframe page and
 * these scripts, which is quicker while developing.
 */
export default ({ configOnly }) => {
  const wanted = configOnly?.split(',') ?? Object.keys(parts);
  const unknown = wanted.find((name) => !parts[name]);
  if (unknown) {
    throw new Error(`no script "${unknown}". There are: ${Object.keys(parts).join(', ')}`);
  }
  return [modules, embed, ...wanted.map((name) => parts[name])];
};
