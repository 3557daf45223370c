export { TraffickingHelp } from './element/trafficking-help.js';
export type { ContactDetail } from './element/controls.js';
export type { Options, SectionName } from './options/attributes.js';
export type { Messages } from './locales/messages.js';
