import ar from '../locales/ar.js';
import de from '../locales/de.js';
import en from '../locales/en.js';
import es from '../locales/es.js';
import fr from '../locales/fr.js';
import hi from '../locales/hi.js';
import ht from '../locales/ht.js';
import it from '../locales/it.js';
import ko from '../locales/ko.js';
import type { Messages } from '../locales/messages.js';
import nl from '../locales/nl.js';
import pt from '../locales/pt.js';
import ru from '../locales/ru.js';
import tl from '../locales/tl.js';
import vi from '../locales/vi.js';
import zhHans from '../locales/zh-Hans.js';

/** Every language, by BCP 47 tag. */
export const allLocales: ReadonlyMap<string, Messages> = new Map(
  Object.entries({ en, es, fr, pt, de, it, nl, ru, ar, hi, 'zh-Hans': zhHans, vi, ko, tl, ht }),
);
