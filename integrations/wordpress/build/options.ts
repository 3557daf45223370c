/** The element's options, from its attribute table and the builder's words. */
import { choices, groups } from '../../../demo/builder/choices.js';
import { attributeName, attributes, sectionNames, signGroups } from './built.js';

type Name = keyof typeof attributes;
const names = Object.keys(attributes) as Name[];

/** The values of an attribute that has a list of them; undefined for others. */
function valuesOf(name: Name): string[] | undefined {
  const { allowed, parse } = attributes[name];
  const values = allowed.split(', ');
  return values.every((value) => parse(value) !== undefined && /^[a-z\d]+$/.test(value))
    ? values
    : undefined;
}

/** Allowed values by attribute, for the attributes that have a list of them. The default is first. */
export function allowedValues(): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const name of names) {
    const values = valuesOf(name);
    if (!values) continue;
    const standard = String(attributes[name].fallback);
    found[attributeName(name)] = [standard, ...values.filter((value) => value !== standard)];
  }
  return found;
}

/** The sections of a card, and those that it has by default. */
export const sections = { all: [...sectionNames], standard: [...attributes.sections.fallback] };

/** How many signs there are, and how many show by default. */
export const signs = {
  all: Object.values(signGroups).flat().length,
  standard: attributes.signs.fallback,
};

/**
 * The attributes of the block, by name: text as in HTML, all empty by default. Addresses are the
 * site's own, so a post can only switch the exit on.
 */
export function blockAttributes(): Record<string, object> {
  const ofPosts = ['lang', ...names].filter(
    (name) => name !== 'sourcesHref' && name !== 'quickExit',
  );
  return {
    ...Object.fromEntries(ofPosts.map((name) => [name, { type: 'string', default: '' }])),
    quickExit: { type: 'boolean', default: false },
  };
}

const translated = (text: string) => `__( ${JSON.stringify(text)}, 'trafficking-help' )`;

/**
 * A JavaScript module with the builder's labels, as calls of `__` so that they can be translated:
 * `{ layout: { label, hint, values: [[value, words], …] }, … }`.
 */
export function choicesModule(): string {
  const allowed = allowedValues();
  const lines = Object.entries(choices).map(([name, choice]) => {
    const words: Readonly<Record<string, string>> = choice.kind === 'one-of' ? choice.words : {};
    const values = (allowed[attributeName(name)] ?? []).map((value, index) => {
      const label = words[value] ?? value;
      const text = /^\d/.test(label) ? JSON.stringify(label) : translated(label);
      return `[${JSON.stringify(index ? value : '')}, ${text}]`;
    });
    return `\t${name}: {
\t\tlabel: ${translated(choice.label)},
\t\thelp: ${choice.hint ? translated(choice.hint) : 'undefined'},
\t\tvalues: [${values.join(', ')}],
\t},`;
  });
  const named = Object.entries(groups).map(([name, words]) => `\t${name}: ${translated(words)},`);
  return `import { __ } from 'wordpress';

export const groups = {
${named.join('\n')}
};

export const choices = {
${lines.join('\n')}
};
`;
}
