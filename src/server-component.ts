/**
 * `trafficking-help/define` in a React server component, by the condition `react-server`: such a module never
 * reaches the browser, and nothing else would say so.
 */
export type { TraffickingHelp } from './element/trafficking-help.js';

/** Some runtimes for servers have none, or one without an environment. */
declare const process: { readonly env?: { readonly NODE_ENV?: string } } | null | undefined;

if (typeof process === 'object' && process?.env && process.env.NODE_ENV !== 'production') {
  console.warn(
    `<trafficking-help> is imported in a server component, which no browser runs: there will be no card. Import 'trafficking-help/define' in a file that begins with 'use client'.`,
  );
}
