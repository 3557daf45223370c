// In eleventy.config.mjs: eleventyConfig.addPlugin(traffickingHelp, { host: '/trafficking-help/' })
// In a page: {% traffickingHelp { region: 'MO' } %}
import { snippet } from 'trafficking-help/html';

export default function traffickingHelp(eleventyConfig, { host = '/trafficking-help/' } = {}) {
  eleventyConfig.addShortcode('traffickingHelp', (attributes = {}) => {
    const { html, problems } = snippet({ format: 'script', attributes, host });
    if (problems.length > 0) throw new Error(problems.join('\n'));
    return html;
  });
}
