/**
 * What systems make of an article with a snippet in it, for all that run in Node and are small: the rest is
 * measured by `npm run test:editors`, which installs it.
 *
 * Each takes a text and gives HTML; it throws where the system refuses the text.
 */
import { readFileSync } from 'node:fs';
import { evaluate } from '@mdx-js/mdx';
import { autop, removep } from '@wordpress/autop';
import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import markdownIt from 'markdown-it';
import { marked } from 'marked';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import * as runtime from 'react/jsx-runtime';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import sanitizeHtml from 'sanitize-html';
import showdown from 'showdown';
import { unified } from 'unified';
import xss from 'xss';

/** The version of an installed package. */
function versionOf(name) {
  const path = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')).version;
}

const npm = (name) => `${name} ${versionOf(name)}`;

async function mdx(text) {
  const { default: Content } = await evaluate(text, runtime);
  return renderToStaticMarkup(createElement(Content));
}

async function remark(text) {
  const pipeline = unified()
    .use(remarkParse)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeStringify);
  return String(await pipeline.process(text));
}

/** @type {{ group: string, name: string, version: string, run: (text: string) => string | Promise<string> }[]} */
export const systems = [
  {
    group: 'Markdown',
    name: 'markdown-it, `html: true`',
    version: npm('markdown-it'),
    run: (text) => markdownIt({ html: true }).render(text),
  },
  {
    group: 'Markdown',
    name: 'markdown-it, as it comes',
    version: npm('markdown-it'),
    run: (text) => markdownIt().render(text),
  },
  { group: 'Markdown', name: 'marked', version: npm('marked'), run: (text) => marked.parse(text) },
  {
    group: 'Markdown',
    name: 'remark with rehype-raw',
    version: npm('remark-parse'),
    run: remark,
  },
  {
    group: 'Markdown',
    name: 'Showdown',
    version: npm('showdown'),
    run: (text) => new showdown.Converter().makeHtml(text),
  },
  { group: 'Markdown', name: 'MDX, drawn by React', version: npm('@mdx-js/mdx'), run: mdx },
  {
    group: 'Sanitizer',
    name: 'DOMPurify',
    version: npm('dompurify'),
    run: (text) => createDOMPurify(new JSDOM('').window).sanitize(text),
  },
  {
    group: 'Sanitizer',
    name: 'sanitize-html',
    version: npm('sanitize-html'),
    run: (text) => sanitizeHtml(text),
  },
  { group: 'Sanitizer', name: 'js-xss', version: npm('xss'), run: (text) => xss(text) },
  {
    group: 'Editor',
    name: 'WordPress classic, `wpautop`',
    version: npm('@wordpress/autop'),
    run: (text) => autop(text),
  },
  {
    group: 'Editor',
    name: 'WordPress, its paragraph functions there and back twice, without its visual editor',
    version: npm('@wordpress/autop'),
    run: (text) => autop(removep(autop(text))),
  },
];
