export { TraffickingHelp } from './trafficking-help.js';
export type { ContactDetail } from './controls.js';
export type { Options, SectionName } from './attributes.js';
export type { Messages } from './locales/messages.js';
