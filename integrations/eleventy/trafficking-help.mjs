// In eleventy.config.mjs: eleventyConfig.addPlugin(traffickingHelp, { host: '/trafficking-help/' })
// In a page: {% traffickingHelp 'region', 'MO' %}
import { snippet } from 'trafficking-help/html';

/**
 * Names and values, as a template gives them: in turn, or in one object. Not by name, as in `country=code`:
 * Nunjucks says nothing of a variable that does not exist there.
 */
function pairsOf(given) {
  const [first] = given;
  // Nunjucks gives '' where nothing is given.
  if (given.length === 1 && first === '') return [];
  const isObject = first && typeof first === 'object' && !Array.isArray(first);
  if (given.length === 1 && isObject && !first.__keywords) return Object.entries(first);
  if (given.length % 2 > 0) {
    throw new Error(`trafficking-help: Give names and values in turn, such as 'region', 'MO'.`);
  }
  return given.flatMap((name, index) => (index % 2 ? [] : [[name, given[index + 1]]]));
}

/** A variable that does not exist must not become the card of the United States. */
function textOf(name, value) {
  const isSwitch = ['quick-exit', 'picker'].includes(name);
  if (isSwitch && (value === true || value === '')) return '';
  const isText = typeof value === 'string' || Number.isFinite(value);
  if (isText && String(value).trim()) return String(value);
  throw new Error(`trafficking-help: ${name} has no value, or one that is not text or a number.`);
}

export default function traffickingHelp(eleventyConfig, { host = '/trafficking-help/' } = {}) {
  eleventyConfig.addShortcode('traffickingHelp', (...given) => {
    const attributes = Object.fromEntries(
      pairsOf(given).map(([name, value]) => [name, textOf(name, value)]),
    );
    const { html, problems } = snippet({ format: 'script', attributes, host });
    if (problems.length > 0) throw new Error(problems.join('\n'));
    return html;
  });
}
