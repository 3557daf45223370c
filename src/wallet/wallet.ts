import { html, type TemplateResult } from 'lit';
import type { Context } from '../card/context.js';
import { chooseSigns } from '../content/signs.js';
import { age } from '../card/wording/sentences.js';
import { contact } from '../card/sections/contact.js';
import { pen } from '../card/sections/pen.js';
import { signs } from '../card/sections/signs.js';

/** Not in the template: a minifier escapes what is not ASCII in strings alone. */
const arrow = '\u2193';

/**
 * The card for a wallet: two sides, each of the size of a bank card, to be cut out and folded. Always
 * with six signs and our own title: what a page has chosen need not fit.
 */
export function wallet(context: Context): TemplateResult {
  const { direction, language, messages, options } = context;
  return html`<div part="base" class="wallet" lang=${language} dir=${direction}>
    <p class="fold">${messages.fold}<br />${arrow}</p>
    <div class="side body">
      <p class="title">${messages.heading}</p>
      ${signs({ ...context, signs: chooseSigns(options.setting, 6) })}
      <p class="spare">${messages.doNotConfront} ${messages.noteAndCall}</p>
      <p class="lede">${age(context, pen(context))}</p>
    </div>
    <div class="side">${contact({ ...context, choices: [], isAnywhere: false })}</div>
  </div>`;
}
