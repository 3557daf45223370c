/**
 * `npm run docs`: writes the pages that are made from the same modules as the card, so that they
 * cannot disagree with it: demo/sources.html and demo/languages.html.
 */
import { writeFileSync } from 'node:fs';
import { reach, entriesAsOf, type Entry } from '../src/directory/report.js';
import { checkedOn } from '../src/directory/countries/index.js';
import { withheld } from '../src/directory/withheld.js';
import { languages } from '../src/locales/languages.js';
import { directionOf } from '../src/locales/resolve.js';
import type { Messages } from '../src/locales/messages.js';
import { strings } from './strings.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} · trafficking-help</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="demo.css" />
  </head>
  <body>
    <header>
      <nav aria-label="Pages"><a href="index.html">Put the card on your site</a>
<a href="themes.html">Eight looks</a></nav>
      <h1>${title}</h1>
    </header>
    <main>
${body}
    </main>
  </body>
</html>
`;
}

const regionNames = new Intl.DisplayNames('en', { type: 'region' });
const languageNames = new Intl.DisplayNames('en', { type: 'language' });

function contact({ id, line, checked, sources, remark }: Entry): string {
  const items = sources
    .map(
      ({ title, url, date }) =>
        `<li><a href="${escape(url)}">${escape(title)}</a>${date ? ` (${escape(date)})` : ''}</li>`,
    )
    .join('\n');
  return `<section id="${id}">
<h3>${escape(line.name ?? 'Emergency number')}${line.region ? `, ${line.region}` : ''}</h3>
<p><strong>${escape(reach(line))}</strong>${line.url ? ` · <a href="${escape(line.url)}">${escape(line.url)}</a>` : ''}</p>
${remark ? `<p>For editors: ${escape(remark)}</p>\n` : ''}<p>Checked ${checked}. Published here:</p>
<ul>
${items}
</ul>
</section>`;
}

function sourcesPage(): string {
  const entries = entriesAsOf(new Date(checkedOn));
  const countries = [...new Set(entries.map(({ country }) => country))].map(
    (country) => `<h2 id="${country}">${regionNames.of(country)}</h2>
${entries
  .filter((entry) => entry.country === country)
  .map(contact)
  .join('\n')}`,
  );
  return page(
    'Where this comes from',
    `<p>Every number that the card can show, with the pages that state it. The sources were read
on the day that stands below each number, ${checkedOn} or later; nobody dialled the numbers.</p>
${countries.join('\n')}
<h2 id="withheld">What is not shown, and why</h2>
<dl>
${withheld.map(({ what, why }) => `<dt><strong>${escape(what)}</strong></dt><dd>${escape(why)}</dd>`).join('\n')}
</dl>`,
  );
}

interface Locale {
  readonly default: Messages;
  /** English has none. */
  readonly backTranslation?: Readonly<Record<string, string>>;
}

const localeOf = async (language: string) =>
  (await import(`../src/locales/${language}.ts`)) as Locale;

async function languageTable(language: string, english: [string, string][]): Promise<string> {
  const { default: messages, backTranslation: back = {} } = await localeOf(language);
  const own = new Map(strings(messages));
  const attributes = `lang="${language}" dir="${directionOf(language)}"`;
  const rows = english.map(
    ([path, text]) => `<tr><td><code>${path}</code></td><td>${escape(text)}</td>
<td ${attributes}>${escape(own.get(path) ?? '')}</td><td>${escape(back[path] ?? '')}</td></tr>`,
  );
  const status = messages.reviewed ? `Signed off: ${escape(messages.reviewed)}` : 'Draft';
  return `<h2 id="${language}">${languageNames.of(language)}</h2>
<p>${status}.</p>
<div class="scroll"><table>
<thead><tr><th>Key</th><th>English</th><th>${languageNames.of(language)}</th><th>Its literal meaning</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table></div>`;
}

async function languagesPage(): Promise<string> {
  const english = strings((await localeOf('en')).default).filter(([path]) => path !== 'reviewed');
  const others = languages.filter((language) => language !== 'en');
  const tables = await Promise.all(others.map((language) => languageTable(language, english)));
  return page(
    'What each language says',
    `<p>Each string, the English, the translation, and what the translation literally says in English:
translated back without sight of the original. A language is a draft until a native speaker has
signed it off.</p>
<nav aria-label="Languages">${others.map((tag) => `<a href="#${tag}">${languageNames.of(tag)}</a>`).join(' ')}</nav>
${tables.join('\n')}`,
  );
}

const here = new URL('.', import.meta.url);
writeFileSync(new URL('sources.html', here), sourcesPage());
writeFileSync(new URL('languages.html', here), await languagesPage());
