import { checkedOn } from '../directory/countries/index.js';
import { listedCountries } from '../directory/find.js';
import en from '../locales/en.js';
import { fallback } from './fallback.js';
import { markup, type Markup } from './markup.js';
import { read } from './request.js';

const styles =
  'body{margin:0;font-family:system-ui,sans-serif}p{margin:1em;line-height:1.5}a{white-space:nowrap}';

/** The line of a country in one sentence, under the country's name. */
function place(country: string): Markup {
  const name = new Intl.DisplayNames('en', { type: 'region' }).of(country) ?? country;
  // Not the day of the build: the same commit must give the same page. The line names no date.
  const { context } = read({ country, layout: 'line' }, new Date(checkedOn));
  const sentence: Markup = { markup: fallback(context, {}) };
  return markup`<p data-country="${country}"><b>${name}:</b> ${sentence}</p>\n`;
}

/**
 * The iframe page. Without its script it shows the line of every listed country, by name: whose
 * reader it is, nothing has told it.
 *
 * In ASCII, which a host that names a wrong encoding cannot garble.
 *
 * @param script what it runs, in ASCII too; it loads the language's script from beside the page
 * @param hash a CSP source of a text, such as `'sha256-…'`
 */
export function embedPage(script: string, hash: (text: string) => string): string {
  const policy = [
    `default-src 'none'`,
    // For the one script that this script adds. `self` is not enough: in a sandboxed frame, whose
    // origin is opaque, WebKit takes the page's own folder for another site.
    `script-src ${hash(script)} 'strict-dynamic' 'self'`,
    `style-src ${hash(styles)}`,
    // The empty icon, without which a browser asks for one.
    `img-src data:`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${en.headingHelp}</title>
<link rel="icon" href="data:,">
<style>${{ markup: styles }}</style>
</head>
<body>
${listedCountries.map((country) => place(country))}<p data-country="">${en.dangerLocal}</p>
<script>${{ markup: script }}</script>
</body>
</html>
`.markup.replace(/[^\0-\x7f]/gu, (sign) => `&#${sign.codePointAt(0)};`);
}
