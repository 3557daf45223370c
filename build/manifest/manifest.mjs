/**
 * The custom elements manifest (https://github.com/webcomponents/custom-elements-manifest): what the
 * element's JSDoc says, as data. Everything else in this folder is made from it.
 */
import { readFileSync } from 'node:fs';
import { create, ts } from '@custom-elements-manifest/analyzer';

const source = 'src/element/trafficking-help.ts';

/** The property of an attribute: `heading-level` is `headingLevel`. */
const propertyOf = (attribute) => attribute.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** The class as its JSDoc describes it, without what is of no use outside. */
function declaration() {
  const text = readFileSync(new URL(`../../${source}`, import.meta.url), 'utf8');
  const module = ts.createSourceFile(source, text, ts.ScriptTarget.ES2022, true);
  const { modules } = create({ modules: [module], plugins: [], context: { thirdPartyCEMs: [] } });
  const element = modules[0].declarations.find(({ customElement }) => customElement);
  const attributes = element.attributes.map((attribute) => ({
    ...attribute,
    fieldName: propertyOf(attribute.name),
  }));
  // `lang` is every element's.
  const fields = attributes
    .filter(({ name }) => name !== 'lang')
    .map(({ name, fieldName, type, description }) => ({
      kind: 'field',
      name: fieldName,
      privacy: 'public',
      type: { text: `${type.text} | null | undefined` },
      description,
      attribute: name,
      ...(name === 'layout' && { reflects: true }),
    }));
  const statics = element.members.filter(({ name }) => ['version', 'addLocale'].includes(name));
  return { ...element, attributes, members: [...fields, ...statics] };
}

/**
 * The manifest of the package: the class where it is imported from, and the two files that register it.
 */
export function manifest() {
  const element = declaration();
  const reference = { name: element.name, module: 'dist/esm/index.js' };
  const registered = (path) => ({
    kind: 'javascript-module',
    path,
    declarations: [],
    exports: [{ kind: 'custom-element-definition', name: element.tagName, declaration: reference }],
  });
  return {
    schemaVersion: '1.0.0',
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path: reference.module,
        declarations: [element],
        exports: [{ kind: 'js', name: element.name, declaration: reference }],
      },
      registered('dist/esm/define.js'),
      registered('dist/trafficking-help.js'),
    ],
  };
}

/** The element in a manifest. */
export const elementOf = ({ modules }) => modules[0].declarations[0];
