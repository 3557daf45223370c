/** `trafficking-help/define`: registers the element when imported, with English and Spanish. */
import es from './locales/es.js';
import { start } from './script.js';

// So that who imports this alone has the element's and the event's types.
export type { TraffickingHelp } from './element/trafficking-help.js';

start({ es });
