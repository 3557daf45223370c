import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
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

/** Makes Lit keep the house rules; fails the build when one does not apply exactly as expected. */
function keepHouseRules() {
  return {
    name: 'keep-house-rules',
    transform(code, id) {
      const rules = houseRules.filter(({ file }) => id.endsWith(`/${file}`));
      if (!rules.length || !id.includes('node_modules')) return null;
      let kept = code;
      for (const { find, put, times } of rules) {
        const found = kept.match(find)?.length ?? 0;
        if (found !== times) this.error(`${id}: ${find} found ${found} times, expected ${times}`);
        kept = kept.replace(find, put);
      }
      return { code: kept, map: null };
    },
  };
}

/** Writes the sha384 of each script, as `<script integrity>` wants it. */
function integrity() {
  return {
    name: 'integrity',
    generateBundle(_options, bundle) {
      const scripts = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const hashes = scripts.map(({ fileName, code }) => [
        fileName,
        `sha384-${createHash('sha384').update(code).digest('base64')}`,
      ]);
      this.emitFile({
        type: 'asset',
        fileName: 'integrity.json',
        source: `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`,
      });
    },
  };
}

export default {
  input: 'src/script.ts',
  output: {
    // A function called at once: the same file is a classic script and a module, and sets no global.
    format: 'iife',
    file: 'dist/trafficking-help.js',
    sourcemap: true,
    banner: `/*! trafficking-help ${version} | MIT | contains Lit, BSD-3-Clause, (c) Google LLC */`,
  },
  plugins: [
    literals({ failOnError: true, include: ['src/**'] }),
    typescript({ declaration: false, outDir: 'dist', compilerOptions: { removeComments: true } }),
    nodeResolve({ exportConditions: ['production', 'browser'] }),
    keepHouseRules(),
    terser({ ecma: 2022, format: { comments: /^!/ } }),
    integrity(),
  ],
};
