/** The single script: everything a page needs, English and Spanish. */
import './define.js';
import es from './locales/es.js';
import { TraffickingHelp } from './trafficking-help.js';

TraffickingHelp.addLocale('es', es);
