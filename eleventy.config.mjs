import { posix } from 'node:path';
import { directory } from './demo/directory.ts';
import { docs } from './demo/docs.ts';
import { fallback } from './demo/fallback.ts';
import { languagePages } from './demo/languages.ts';

/**
 * The policy that every page states itself. Search compiles its own WebAssembly: its page, and no
 * other, may do so.
 */
const policy = (compiles) =>
  [
    `default-src 'none'`,
    `script-src 'self'${compiles ? ` 'wasm-unsafe-eval'` : ''}`,
    `style-src 'self'`,
    `img-src 'self' data:`,
    `connect-src 'self'`,
    `frame-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types trafficking-help`,
  ].join('; ');

/** The site: `npm run docs` (demo/site.ts) runs it, because the data are TypeScript. */
export default function (eleventy) {
  eleventy.setUseGitIgnore(false);
  eleventy.setTemplateFormats(['njk']);

  eleventy.addGlobalData('layout', 'page.njk');
  eleventy.addGlobalData('permalink', '{{ page.filePathStem }}.html');
  eleventy.addGlobalData('docs', () => docs('.'));
  eleventy.addGlobalData('directory', directory);
  eleventy.addGlobalData('fallback', fallback);
  eleventy.addGlobalData('languages', languagePages);
  eleventy.addGlobalData('eleventyComputed', {
    policy: ({ compiles }) => policy(compiles),
    // A site that works under any path has no address that begins with a slash.
    root: ({ page }) => '../'.repeat(page.url ? page.url.split('/').length - 2 : 0),
  });
  eleventy.addFilter('current', (url, here) => {
    const path = here.replace(/\/$/, '/index.html').slice(1);
    if (url === path) return ' aria-current="page"';
    const folder = posix.dirname(path);
    return folder !== '.' && folder === posix.dirname(url) ? ' aria-current="true"' : '';
  });

  // With the scripts that Rollup has put beside the pages.
  eleventy.addPassthroughCopy('demo/*.{css,js,map,png}');
  eleventy.addPassthroughCopy('docs/**/*.{png,svg}');
  // Beside the modules, which are in the package, everything that is built is served.
  eleventy.addPassthroughCopy('dist/*.{js,html,json,map}');
  eleventy.addPassthroughCopy('LICENSE');
  eleventy.addPassthroughCopy('demo/_headers');
  // Else GitHub Pages leaves out files that begin with an underscore.
  eleventy.addPassthroughCopy({ 'demo/nojekyll': '.nojekyll' });
  // Eleventy cannot read TypeScript to find out what it imports.
  eleventy.setWatchJavaScriptDependencies(false);
  eleventy.addWatchTarget('*.md');
  eleventy.addWatchTarget('docs/*.md');
  eleventy.addWatchTarget('integrations/*.md');
}
