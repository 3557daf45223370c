import { body } from './styles/body.js';
import { card } from './styles/card.js';
import { colors } from './styles/colors.js';
import { conditions } from './styles/conditions.js';
import { contact } from './styles/contact.js';
import { exit } from './styles/exit.js';
import { joinStyles } from './styles/join.js';
import { paper } from './styles/paper.js';

/**
 * Everything is set on the inner wrapper, which page styles cannot reach: `*` on a page beats
 * `:host`. Sizes are in `em` of the wrapper, so neither the page's root size nor its text reaches in.
 * One sheet: `conditions` and `paper` change what stands before them.
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
