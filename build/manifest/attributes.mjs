/** The types that the templates of every framework share, from the manifest. */

/** Templates pass text: `signs="8"` where a property would be 8. */
const textOrValue = (type) => (type.includes('string') ? type : `Text<${type}>`);

const attribute = ({ name, type, description }) => `  /** ${description} */
  ${name.includes('-') ? `'${name}'` : name}?: ${textOrValue(type.text)} | undefined;`;

export const attributeTypes = ({
  attributes,
}) => `import type { ContactDetail } from '../esm/index.js';

type Text<T extends string | number> = T | \`\${T}\`;

/** The attributes of \`<trafficking-help>\` as a template writes them. */
export interface CardAttributes {
${attributes.map(attribute).join('\n')}
}

/** Hears of a contact that a reader used. Do not log it. */
export type ContactListener = (event: CustomEvent<ContactDetail>) => void;
`;
