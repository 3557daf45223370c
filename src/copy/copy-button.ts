import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Context } from '../card/context.js';
import type { Contact } from '../directory/find.js';
import { spell } from '../directory/number.js';
import { fillText } from '../locales/fill.js';

/** Digits of a number that is remembered and dialled at once: 911, 116 016. */
const shortNumber = 6;

/** Whether a card has something to copy: its own number, unless that is short. */
function canCopy({ interactive }: Context, { number = '' }: Contact): boolean {
  return interactive && number.length > shortNumber;
}

/** The button that copies the number of the first line, for devices that cannot call. */
export function copyButton(context: Context, contact: Contact): unknown {
  if (!canCopy(context, contact)) return nothing;
  const { id, number = '' } = contact;
  const text = spell(number);
  const name = fillText(context.messages.copy, { number: text });
  // Keyed, so that a focused button never changes to another number.
  return keyed(
    `${id} ${number}`,
    html`<button
      type="button"
      class="copy"
      data-id=${id}
      data-copy=${text}
      aria-label=${name}
    ></button>`,
  );
}

/** Where the outcome is said. Screen readers must know the place before anything is said in it. */
export function copyStatus(context: Context): TemplateResult | typeof nothing {
  const main = context.help?.main;
  return main && canCopy(context, main) ? html`<p class="said" role="status"></p>` : nothing;
}
