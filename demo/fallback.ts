import { checkedOn } from '../src/directory/countries/index.js';
import { fallback as of } from '../src/html/index.js';
import { read } from '../src/html/request.js';

// Not the day of the build: the same commit must give the same page.
const contextOf = (layout: string) => read({ layout }, new Date(checkedOn)).context;

/**
 * What a reader sees of a card without its script, by layout: the number and the emergency number of
 * the United States, in English, as the builder and the command write them.
 */
export const fallback = {
  card: of(contextOf('card')),
  strip: of(contextOf('strip')),
  line: of(contextOf('line')),
  /** On a page without a card. */
  alone: of(contextOf('card'), {}),
};
