/** The snippets that editors, sanitizers and generators are tried with. */
import { formats, snippet, type SnippetFormat } from '../../src/html/index.js';

/** Where the files are, in a snippet; no such host exists. */
export const host = 'https://files.example/';

/** What surrounds a snippet in an article, as Markdown and as HTML. */
export const before = 'Words before.';
export const after = 'Words after.';

/** A day without an occasion. */
const now = new Date('2026-11-27T12:00:00Z');

export const snippets = Object.fromEntries(
  formats.map((format) => [
    format,
    snippet({ format, attributes: { region: 'MO' }, host, now }).html,
  ]),
) as Record<SnippetFormat, string>;
