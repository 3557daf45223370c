import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context.js';
import { sentences } from '../wording/sentence.js';
import { firstContact, remarks } from '../wording/sentences.js';
import { apart, callAction, emergency, textAction } from './contact.js';
import { exit } from '../../exit/exit.js';
import { own } from './heading.js';
import { pen } from './pen.js';
import { picker } from './picker.js';

/** One row for a header or a footer. */
export function strip(context: Context): TemplateResult {
  const { help, messages } = context;
  const draw = pen(context);
  const main = help?.main;
  const promise = main?.free && main.always ? messages.freeAlways : '';
  const said = main ? [promise, remarks(context, main, draw)] : [firstContact(context, draw)];
  return html`${exit(context)}
    <div part="contact" class="panel">
      <p class="question">
        <strong>${own(context) ?? messages.question}</strong> ${sentences(said)}
      </p>
      ${
        main
          ? html`<p class="ways">
              ${callAction(context, main)}${main.text ? apart(context) : nothing}${textAction(context, main, 'action')}
            </p>`
          : nothing
      }
      ${emergency(context)} ${picker(context)}
      <slot></slot>
    </div>`;
}
