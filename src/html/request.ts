import { attributes as table, readOptions, type Options } from '../attributes.js';
import { createContext, type Context } from '../context.js';
import en from '../locales/en.js';
import { resolveLanguage } from '../locales/resolve.js';
import { allLocales } from './all-locales.js';

/** Attribute values by attribute name, as in HTML: `{ region: 'MO', lang: 'es' }`. */
export type AttributeValues = Readonly<Record<string, string>>;

/** What a request comes to. */
export interface Reading {
  readonly context: Context;
  /** Those to print: known, allowed, and not the default. In the order of the table, `lang` first. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** What is wrong with the request, a sentence each. */
  readonly problems: readonly string[];
}

const languages = [...allLocales.keys()];
const properties = Object.keys(table) as (keyof Options)[];

function sameValue(a: unknown, b: unknown): boolean {
  return String(a) === String(b);
}

/** Reads attributes as the element does, with its own parsers; nothing is told to the console. */
export function read(values: AttributeValues, now: Date): Reading {
  const problems: string[] = [];
  const report = (problem: string) => void problems.push(problem);
  const known = ['lang', ...properties.map((property) => table[property].name)];
  for (const name of Object.keys(values)) {
    if (!known.includes(name)) report(`${name} is no attribute. Allowed: ${known.join(', ')}.`);
  }
  const value = (name: string) => (Object.hasOwn(values, name) ? values[name]?.trim() : '') ?? '';
  const tag = value('lang');
  const language = resolveLanguage(tag, languages);
  if (tag && !language) report(`lang="${tag}" is not known. Allowed: ${languages.join(', ')}.`);

  const raw = Object.fromEntries(properties.map((name) => [name, value(table[name].name)]));
  const options = readOptions(raw, report);
  const surroundings = {
    language: language ?? 'en',
    messages: (language && allLocales.get(language)) || en,
    now,
    notice: '',
    hasLocal: false,
  };
  const attributes = properties
    .filter((name) => !sameValue(options[name], table[name].fallback))
    .map((name) => [table[name].name, value(table[name].name)] as const);
  return {
    context: createContext(options, surroundings, report),
    attributes: language ? [['lang', tag], ...attributes] : attributes,
    problems,
  };
}
