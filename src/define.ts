/** `trafficking-help/define`: registers the element when imported, with English and Spanish. */
import es from './locales/es.js';
import { start } from './script.js';

// Gives importers of this entry the types of the element and its event.
export type { TraffickingHelp } from './element/trafficking-help.js';

start({ es });
