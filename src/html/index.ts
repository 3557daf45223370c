/**
 * `trafficking-help/html`: what to paste into a page, for every way to embed the card. Text in, text
 * out: no DOM, no Lit, no side effect, in Node and in the browser.
 */
export { fallback } from './fallback.js';
export { script, type Script, type ScriptParts, type ScriptRequest } from './script.js';
export {
  formats,
  snippet,
  type Snippet,
  type SnippetFormat,
  type SnippetRequest,
} from './snippet.js';
