import {
  attributeName,
  attributes as table,
  readOptions,
  type Options,
} from '../options/attributes.js';
import { createContext, type Context } from '../card/context.js';
import en from '../locales/en.js';
import { resolveLanguage } from '../locales/resolve.js';
import { allLocales } from './all-locales.js';
import { looksLikeColor } from './color.js';

/** Attribute values by attribute name, as in HTML: `{ region: 'MO', lang: 'es' }`. */
export type AttributeValues = Readonly<Record<string, string>>;

type Printed = readonly [name: string, value: string];

/** What a request comes to. */
export interface Reading {
  readonly context: Context;
  /** Those to write: known, allowed, and not the default. In the order of the table, `lang` first. */
  readonly attributes: readonly Printed[];
  /** What is wrong with the request, a sentence each. */
  readonly problems: readonly string[];
}

const languages = [...allLocales.keys()];
const properties = Object.keys(table) as (keyof Options)[];

/** A browser has been asked by the parser; elsewhere nothing but a colour may come into a style. */
function colorProblem(accent: string | undefined): string | undefined {
  if (!accent || globalThis.CSS || looksLikeColor(accent)) return undefined;
  return `accent="${accent}" is not known. Allowed: ${table.accent.allowed}.`;
}

/** Reads attributes as the element does, with its own parsers; nothing is told to the console. */
export function read(values: AttributeValues, now: Date): Reading {
  const problems: string[] = [];
  const report = (problem: string) => void problems.push(problem);
  const known = ['lang', ...properties.map(attributeName)];
  for (const name of Object.keys(values)) {
    if (!known.includes(name)) report(`${name} is no attribute. Allowed: ${known.join(', ')}.`);
  }
  const given = new Map(Object.entries(values));
  const valueOf = (name: string) => given.get(name)?.trim();
  const tag = valueOf('lang');
  const language = tag && resolveLanguage(tag, languages);
  if (tag && !language) report(`lang="${tag}" is not known. Allowed: ${languages.join(', ')}.`);

  const raw = Object.fromEntries(properties.map((name) => [name, valueOf(attributeName(name))]));
  const wrongColor = colorProblem(raw.accent);
  if (wrongColor) {
    report(wrongColor);
    raw.accent = undefined;
  }
  const options = readOptions(raw, report);
  const context = createContext(
    options,
    {
      language: language || 'en',
      messages: (language && allLocales.get(language)) || en,
      now,
      hasLocal: false,
      interactive: false,
      canPrint: false,
      exitBy: 'none',
    },
    report,
  );
  const printed = properties
    .filter((name) => String(options[name]) !== String(table[name].fallback))
    .map((name): Printed => {
      const text = raw[name] ?? '';
      // What is switched on by a value that is not allowed is printed without it.
      if (table[name].parse(text) === undefined) return [attributeName(name), ''];
      // Words without what was taken out of them; everything else as it was written.
      return [attributeName(name), (name === 'heading' && options.heading) || text];
    });
  return {
    context,
    attributes: language ? [['lang', language], ...printed] : printed,
    problems,
  };
}
