/** `trafficking-help/define`: registers the element when imported, with English and Spanish. */
import es from './locales/es.js';
import { start } from './script.js';

start({ es });
