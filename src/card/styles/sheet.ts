import { body } from './body.js';
import { card } from './card.js';
import { colors } from '../../colors/styles.js';
import { conditions } from './conditions.js';
import { contact } from './contact.js';
import { exit } from '../../exit/styles.js';
import { joinStyles } from './join.js';
import { paper } from './paper.js';

/**
 * All styles, on the inner wrapper, which page styles cannot reach: `*` on a page beats `:host`. Sizes
 * are in `em` of the wrapper, so the page's root and text sizes have no effect. The order matters:
 * `conditions` and `paper` override what is before them.
 */
export const styles = joinStyles(
  colors,
  card,
  contact,
  body,
  exit,
  conditions,
  '@media print{',
  paper,
  '}',
);
