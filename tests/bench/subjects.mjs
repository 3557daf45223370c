/** What is measured: the card, a clone of its document, and components of others, each as one script. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import virtual from '@rollup/plugin-virtual';
import { rollup } from 'rollup';
import literals from 'rollup-plugin-html-literals';
import { finishedDocument } from './in-page.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = new URL('../../', import.meta.url);

/** One minified classic script, as a partner's bundler would make it. */
async function bundle(name, entry, plugins = []) {
  const built = await rollup({
    input: 'entry',
    // Theirs, and not for us to change.
    onwarn: () => undefined,
    plugins: [
      virtual({ entry }),
      ...plugins,
      nodeResolve({ rootDir: here, exportConditions: ['production', 'browser'] }),
      terser({ ecma: 2022, compress: { passes: 3 } }),
    ],
  });
  const { output } = await built.generate({ format: 'iife', name, inlineDynamicImports: true });
  await built.close();
  return output[0].code;
}

/** The card's own styles for the clone, minified by what minifies the card's. */
async function cardStyles() {
  const { styles } = await import(new URL('dist/esm/card/styles/sheet.js', root));
  const text = styles.cssText.replace(/\/\*.*?\*\//gs, '').replace(/\n\s+/g, ' ');
  const name = 'card.css';
  return {
    name,
    resolveId: (id) => (id === name ? `${here}card.css.js` : null),
    load: (id) =>
      id === `${here}card.css.js` ? `const css = String.raw; export default css\`${text}\`;` : null,
  };
}

/** `file`: another build of the card's script to measure. */
export async function readCard(file = new URL('dist/trafficking-help.js', root)) {
  return {
    name: 'card',
    html: '<trafficking-help region="MO" campaign="off"></trafficking-help>',
    source: await readFile(file, 'utf8'),
  };
}

/**
 * The clone, from the documents that the card draws on a page for everything that is measured.
 *
 * @param page an empty page
 */
export async function buildClone(page, card) {
  await page.addScriptTag({ content: card.source });
  const documents = {};
  for (const region of ['MO', 'CA']) {
    for (const setting of ['general', 'road']) {
      const attributes = `region="${region}" setting="${setting}" campaign="off"`;
      documents[`${region} ${setting}`] = await page.evaluate(finishedDocument, attributes);
    }
  }
  const plugins = [
    virtual({ documents: `export default ${JSON.stringify(documents)};` }),
    await cardStyles(),
    literals({ failOnError: true, include: ['**/card.css.js'] }),
  ];
  const entry = `import ${JSON.stringify(`${here}clone.js`)};`;
  return {
    name: 'clone',
    html: '<clone-help region="MO"></clone-help>',
    source: await bundle('clone', entry, plugins),
  };
}

/** Components that publishers put on their pages as they would this one. */
const peers = [
  {
    name: 'giscus',
    html: '<giscus-widget repo="a/b" repoid="c" mapping="title"></giscus-widget>',
    entry: `import 'giscus';`,
  },
  {
    name: 'emoji-picker-element',
    html: '<emoji-picker></emoji-picker>',
    entry: `import 'emoji-picker-element';`,
  },
  {
    name: 'webawesome callout',
    html: '<wa-callout>Text</wa-callout>',
    entry: `import '@awesome.me/webawesome/dist/components/callout/callout.js';`,
  },
  {
    name: 'lite-youtube-embed',
    html: '<lite-youtube videoid="ogfYd705cRs"></lite-youtube>',
    entry: `import 'lite-youtube-embed';`,
  },
  {
    name: 'GOV.UK exit this page',
    html: `<div class="govuk-exit-this-page" data-module="govuk-exit-this-page"><a
      href="https://www.bbc.co.uk/weather" role="button" class="govuk-button govuk-exit-this-page__button
      govuk-js-exit-this-page-button" rel="nofollow noreferrer">Exit this page</a></div>`,
    entry: `import { ExitThisPage } from 'govuk-frontend';
      document.body.classList.add('govuk-frontend-supported');
      for (const place of document.querySelectorAll('.govuk-exit-this-page')) new ExitThisPage(place);`,
  },
];

export const buildPeers = () =>
  Promise.all(
    peers.map(async ({ name, html, entry }) => ({
      name,
      html,
      source: await bundle('peer', entry),
    })),
  );
