import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import typescript from 'typescript-eslint';

/**
 * The folders of src/, the lowest first: what stands in one may import from those before it. Files at
 * the top of src/ are the entries and the version.
 */
const folders = [
  'page',
  'content',
  'directory',
  'locales',
  'options',
  'place',
  'colors',
  'copy',
  'exit',
  'card',
  'wallet',
  'element',
  'html',
];

/** Keeps imports pointing downwards. The exit is drawn from the card's context, and part of a card. */
const downwards = folders.map((folder, index) => {
  const above = folders
    .slice(index + 1)
    .map((name) => (name === 'card' ? 'card/(?!context\\.)' : `${name}/`));
  const message = `${folder}/ may import from: ${folders.slice(0, index).join(', ') || 'nothing'}.`;
  const patterns = [
    { regex: '^(\\.\\./)+(?:index|define|script)\\.js$', message: 'The entries are for others.' },
    { regex: `^(\\.\\./)+(?:${above.join('|') || '-'})`, message },
  ];
  return {
    files: [`src/${folder}/**/*.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
});

export default typescript.config(
  {
    ignores: [
      'dist/',
      'integrations/*/dist/',
      'site/',
      'node_modules/',
      'demo/builder.js',
      'demo/search.js',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...typescript.configs.strict, ...typescript.configs.stylistic],
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari takes a list without bullets for no list (WebKit bug 170179), unless told.
      'lit-a11y/no-redundant-role': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  ...downwards,
  {
    // A test may say that it knows better than the compiler.
    files: ['tests/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // Inside `declare module 'solid-js'` its JSX is used, which the rule does not see.
    files: ['build/manifest/templates/*.d.ts'],
    rules: { '@typescript-eslint/no-unused-vars': 'off' },
  },
  {
    files: ['tests/editors/installed/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['document', 'window', 'DOMParser', 'requestAnimationFrame'].map((name) => [
          name,
          'readonly',
        ]),
      ),
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        structuredClone: 'readonly',
        URL: 'readonly',
        document: 'readonly',
      },
    },
  },
  {
    // The script of WordPress's editor: in the browser, beside WordPress's own.
    files: ['integrations/wordpress/editor/*.js'],
    languageOptions: { globals: { window: 'readonly' } },
  },
);
