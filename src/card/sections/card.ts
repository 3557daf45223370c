import { html, nothing, type TemplateResult } from 'lit';
import type { SectionName } from '../../options/attributes.js';
import type { Context } from '../context.js';
import { fill } from '../../locales/fill.js';
import { title } from '../wording/facts.js';
import { age } from '../wording/sentences.js';
import { contact } from './contact.js';
import { exit } from '../../exit/exit.js';
import { figures } from './figures.js';
import { heading, own } from './heading.js';
import { pen } from './pen.js';
import { risk } from './risk.js';
import { signs } from './signs.js';
import { steps } from './steps.js';
import { talk } from './talk.js';

const sections: Record<SectionName, (context: Context) => TemplateResult> = {
  contact,
  signs,
  steps,
  risk,
  talk,
  figures,
};

function footer(context: Context): TemplateResult {
  const { canPrint, messages, options } = context;
  return html`<p part="footer">
    <span>${age(context, pen(context))}</span> ${
      options.sourcesHref
        ? html`<a href=${options.sourcesHref} target="_top" rel="noreferrer"
            >${messages.sources}</a
          >`
        : nothing
    }
    ${canPrint ? html`<button type="button" class="print">${messages.print}</button>` : nothing}
  </p>`;
}

/** The awareness day or month, above the title. */
function occasion({ campaign, messages }: Context): unknown {
  const name = campaign && html`<b>${messages.campaigns[campaign]}</b>`;
  return name ? html`<p class="occasion">${fill(messages.campaign, { name })}</p>` : nothing;
}

/** The sections in the given order. In a wide card, `contact` is the panel beside the others. */
export function card(context: Context): TemplateResult {
  const { sections: names } = context.options;
  const place = names.indexOf('contact');
  const body = (part: readonly SectionName[], isFirst: boolean) =>
    part.length
      ? html`<div class="body">
          ${isFirst ? [occasion(context), heading(context, 0, own(context) ?? title(context), 'title')] : nothing}
          ${part.map((name) => sections[name](context))}
        </div>`
      : nothing;
  return html`
    ${exit(context)}
    <div class=${place ? 'columns late' : 'columns'}>
      ${body(names.slice(0, place), true)} ${contact(context)}
      ${body(names.slice(place + 1), !place)}
    </div>
    <div class="local" ?hidden=${!context.hasLocal}><slot></slot></div>
    ${footer(context)}
  `;
}
