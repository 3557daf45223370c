import { deepStrictEqual as deepEqual } from 'node:assert';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import virtual from '@rollup/plugin-virtual';
import MagicString from 'magic-string';
import literals from 'rollup-plugin-html-literals';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/**
 * What Lit does to a page that is not a guest's to do, and what stands there instead. Each must be
 * found exactly as often as said, so that a new Lit cannot slip through.
 */
const houseRules = [
  // A policy named `lit-html` is refused by most Trusted Types lists and, where it is allowed once,
  // breaks the second copy of Lit on the page, which may be the partner's own application.
  {
    file: 'lit-html.js',
    find: /([\w$]+)\.createPolicy\("lit-html",(\{[^{}]*\})\)/g,
    put: '(()=>{try{return $1.createPolicy("trafficking-help",$2)}catch{}})()',
    times: 1,
  },
  // Where our policy is refused, the page's default one gets the templates. One that changes them
  // would leave a card without numbers, or with numbers in wrong places: rather none.
  {
    file: 'lit-html.js',
    find: /void 0!==(\w+)\?\1\.createHTML\((\w+)\):\2(?=})/g,
    put:
      'void 0!==$1?$1.createHTML($2):(h=>{' +
      'if(String(h)!==$2)throw Error("a Trusted Types policy of this page changes templates");' +
      'return h})(globalThis.trustedTypes?.defaultPolicy?.createHTML($2,"TrustedHTML","Element innerHTML")??$2)',
    times: 1,
  },
  // An XHTML page parses `innerHTML` as XML, which templates are not.
  {
    file: 'lit-html.js',
    find: /(\w+)\.createElement\("template"\)/g,
    put: '($1.contentType==="text/html"?$1:$1.implementation.createHTMLDocument("")).createElement("template")',
    times: 1,
  },
  // Globals: the element is the only one. Nor may a page's polyfills reach into our copy.
  {
    file: 'lit-html.js',
    find: /\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/g,
    put: '0',
    times: 1,
  },
  { file: 'lit-html.js', find: /\w+\.litHtmlPolyfillSupport/g, put: '(void 0)', times: 1 },
  {
    file: 'reactive-element.js',
    find: /\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/g,
    put: '0',
    times: 1,
  },
  {
    file: 'reactive-element.js',
    find: /\w+\.reactiveElementPolyfillSupport/g,
    put: '(void 0)',
    times: 1,
  },
  {
    file: 'reactive-element.js',
    find: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap/g,
    put: '0',
    times: 1,
  },
  // Decorators' metadata, which we have none of.
  {
    file: 'reactive-element.js',
    find: /litPropertyMetadata\.get\(\w+\)/g,
    put: '(void 0)',
    times: 1,
  },
  {
    file: 'lit-element.js',
    find: /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/g,
    put: '0',
    times: 1,
  },
  { file: 'lit-element.js', find: /\w+\.litElementPolyfillSupport/g, put: '(void 0)', times: 1 },
  {
    file: 'lit-element.js',
    find: /\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/g,
    put: '0',
    times: 1,
  },
];

/** What a plugin gives back for a file, with a map so that each byte can be traced to its source. */
function changed(text, id) {
  return { code: text.toString(), map: text.generateMap({ source: id, hires: 'boundary' }) };
}

/** Makes Lit keep the house rules; fails the build when one does not apply exactly as expected. */
function keepHouseRules() {
  return {
    name: 'keep-house-rules',
    transform(code, id) {
      const rules = houseRules.filter(({ file }) => id.endsWith(`/${file}`));
      if (!rules.length || !id.includes('node_modules')) return null;
      const kept = new MagicString(code);
      for (const { find, put, times } of rules) {
        const found = code.match(find)?.length ?? 0;
        if (found !== times) this.error(`${id}: ${find} found ${found} times, expected ${times}`);
        kept.replaceAll(find, put);
      }
      return changed(kept, id);
    },
  };
}

const compiled = new URL('dist/esm/', import.meta.url);

/**
 * Ships a language with what Intl says of it written out and, but for English, as its texts alone:
 * English names them, and is in every script.
 */
export function packLanguages() {
  return {
    name: 'pack-languages',
    async transform(code, id) {
      const [, language] = /[/\\]dist[/\\]esm[/\\]locales[/\\]([\w-]+)\.js$/.exec(id) ?? [];
      if (![...languages, 'en'].includes(language)) return null;
      const { default: messages } = await import(new URL(`locales/${language}.js`, compiled));
      const { pack, unpack } = await import(new URL('locales/packed.js', compiled));
      const { writeOut } = await import(new URL('wording.js', compiled));
      const written = writeOut(messages, language);
      const packed = pack(written);
      deepEqual(unpack(packed), written);
      const source = new MagicString(code);
      source.overwrite(
        0,
        code.length,
        language === 'en'
          ? `export default ${JSON.stringify(written)};`
          : `import { unpack } from './packed.js'; export default unpack(${JSON.stringify(packed)});`,
      );
      return changed(source, id);
    },
  };
}

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

/**
 * The single scripts: file name and the languages besides English. Those that are alike stand together:
 * a script with all of them is then 0.7 kB smaller with gzip.
 */
const languages = 'es pt it fr ht nl de tl vi ru ar hi zh-Hans ko'.split(' ');
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
    'wording',
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
      literals({ failOnError: true, include: ['dist/esm/**'] }),
      nodeResolve({ exportConditions: ['production', 'browser'] }),
      keepHouseRules(),
      terser({
        ecma: 2022,
        compress: { passes: 3 },
        // Lit's names for what only Lit's own modules use; here they are all in one file.
        mangle: { properties: { regex: /^_\$/ } },
        format: { comments: /^!/ },
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
      const source = embedPage(code, (text) => `'${digest('sha256', text)}'`, new Date());
      delete bundle[scriptName];
      this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

const embed = {
  input: 'dist/esm/html/embed.js',
  output: { format: 'iife', dir: 'dist' },
  plugins: [terser({ ecma: 2022, format: { comments: false } }), intoPage('embed.html')],
};

/** The script of the demo's first page. It is no part of the package. */
const builder = {
  input: 'demo/builder/builder.ts',
  output: { file: 'demo/builder.js', format: 'es', sourcemap: true },
  plugins: [
    typescript({ tsconfig: 'demo/builder/tsconfig.json', outDir: undefined }),
    nodeResolve(),
    terser({ ecma: 2022 }),
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
