import { css } from 'lit';
import { body } from './styles/body.js';
import { card } from './styles/card.js';
import { colors } from './styles/colors.js';
import { conditions } from './styles/conditions.js';
import { contact } from './styles/contact.js';
import { exit } from './styles/exit.js';

/**
 * Everything is set on the inner wrapper, which page styles cannot reach: `*` on a page beats
 * `:host`. Sizes are in `em` of the wrapper, so neither the page's root size nor its text reaches in.
 * One sheet: `conditions` changes what stands before it.
 */
export const styles = css`
  ${colors}
  ${card}
  ${contact}
  ${body}
  ${exit}
  ${conditions}
`;
