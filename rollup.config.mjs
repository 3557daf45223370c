import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import literals from 'rollup-plugin-html-literals';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/**
 * Names lit-html's Trusted Types policy after us, and lets a page refuse it. Under a policy list
 * without `lit-html` the whole script would die, and where the name is allowed once, a second copy
 * of Lit on the page would. Fails the build unless exactly one place was rewritten.
 */
function ownTrustedTypesPolicy() {
  const found = /([\w$]+)\.createPolicy\((["'])lit-html\2,(\{[^{}]*\})\)/g;
  return {
    name: 'own-trusted-types-policy',
    renderChunk(code) {
      const places = code.match(found)?.length ?? 0;
      if (places !== 1) this.error(`lit-html creates its policy in ${places} places, expected 1`);
      const changed = code.replace(
        found,
        '(()=>{try{return $1.createPolicy("trafficking-help",$3)}catch{}})()',
      );
      return { code: changed, map: null };
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
    ownTrustedTypesPolicy(),
    terser({ ecma: 2022, format: { comments: /^!/ } }),
    integrity(),
  ],
};
