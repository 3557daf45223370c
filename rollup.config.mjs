import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import virtual from '@rollup/plugin-virtual';
import literals from 'rollup-plugin-html-literals';
import {
  dataModule,
  entry,
  languages,
  leaveDirectory,
  partsOf,
  scriptWith,
  shipLanguage,
} from './build/core.mjs';
import { leaveEvidence } from './build/evidence.mjs';
import { keepHouseRules, withoutPolicy } from './build/lit.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

const digest = (algorithm, text) =>
  `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`;

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
    'server-component',
    'directory/countries/index',
    'locales/packed',
    'card/wording/facts',
    'html/index',
    'html/cli',
    'html/script',
    'html/embed',
    'html/embed-page',
    'html/frame-height',
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
    leaveEvidence(),
  ],
};

const mainScript = 'trafficking-help.js';
const frameScript = 'frame.js';

/** Stands for what a script holds: src/html/compose.ts. */
const holds = '__HOLDS__';

/**
 * Writes all scripts from the code that was built, their hashes as `<script integrity>` wants them, and
 * the parts, for scripts of a site's own.
 */
function composeScripts() {
  return {
    name: 'compose-scripts',
    async generateBundle(_options, bundle) {
      const emit = (fileName, source) => this.emitFile({ type: 'asset', fileName, source });
      const main = bundle[mainScript];
      // The map is that of the code, and the other scripts differ in their data alone.
      const [mapLink = ''] = /\/\/# sourceMappingURL=.*\s*$/.exec(main.code) ?? [];
      const parts = await partsOf(main.code.slice(0, main.code.length - mapLink.length));
      // Built before.
      const hashes = {
        [frameScript]: digest('sha384', readFileSync(`dist/${frameScript}`, 'utf8')),
      };
      for (const [fileName, wanted] of Object.entries(scripts)) {
        const isMain = fileName === mainScript;
        const source = (await scriptWith(parts, wanted)) + (isMain ? mapLink : '');
        hashes[fileName] = digest('sha384', source);
        if (isMain) main.code = source;
        else emit(fileName, source);
      }
      emit('integrity.json', `${JSON.stringify(hashes, null, 2)}\n`);
      emit('parts.json', `${JSON.stringify(parts)}\n`);
    },
  };
}

/** The code of the single scripts, built once. */
const core = {
  input: 'entry',
  external: [dataModule],
  output: {
    // A function called at once: the same file is a classic script and a module, and sets no global.
    format: 'iife',
    file: `dist/${mainScript}`,
    globals: { [dataModule]: '__DATA__' },
    // A second script of this version only gives its words to the first.
    intro: `
      const first = globalThis.customElements?.get('trafficking-help');
      if (first?.version === '${version}' && first.addScript) {
        first.addScript(${dataModule}.languages);
        return;
      }`,
    sourcemap: true,
    banner: `/*! trafficking-help ${version} | ${holds} | MIT | contains Lit, BSD-3-Clause, (c) Google LLC */`,
  },
  plugins: [
    virtual({ entry }),
    shipLanguage('en'),
    leaveDirectory(),
    literals({ failOnError: true, include: ['dist/esm/**'] }),
    nodeResolve({ exportConditions: ['production', 'browser'] }),
    keepHouseRules(),
    terser({
      ecma: 2021,
      compress: { passes: 3 },
      // Lit's names for what only Lit's own modules use; here they are all in one file.
      mangle: { properties: { regex: /^_\$/ } },
      // A page of another encoding would read anything else as other words.
      format: { comments: /^!/, ascii_only: true },
    }),
    composeScripts(),
  ],
};

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

/** The script of pages with frames. */
const frame = {
  input: 'dist/esm/html/frame-height.js',
  output: {
    format: 'iife',
    file: `dist/${frameScript}`,
    banner: `/*! trafficking-help ${version} | MIT */`,
  },
  plugins: [terser({ ecma: 2021, format: { comments: /^!/, ascii_only: true } })],
};

/** The script of the demo's first page. It is no part of the package. */
const builder = {
  input: 'demo/builder/builder.ts',
  output: { file: 'demo/builder.js', format: 'es', sourcemap: true },
  plugins: [
    typescript({ tsconfig: 'demo/builder/tsconfig.json', outDir: undefined }),
    leaveEvidence(),
    nodeResolve({ exportConditions: ['production', 'browser'] }),
    withoutPolicy(),
    terser({ ecma: 2021, format: { ascii_only: true } }),
  ],
};

export default [modules, embed, frame, core, builder];
