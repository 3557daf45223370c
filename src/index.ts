export { TraffickingHelp, type ContactDetail } from './trafficking-help.js';
export type { Options, SectionName } from './attributes.js';
export type { Messages } from './locales/messages.js';
