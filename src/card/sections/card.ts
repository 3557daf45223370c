import { html, nothing, type TemplateResult } from 'lit';
import type { SectionName } from '../../options/attributes.js';
import type { Context } from '../context.js';
import { fill } from '../../locales/fill.js';
import { title as titleOf } from '../wording/facts.js';
import { age } from '../wording/sentences.js';
import { contact } from './contact.js';
import { exit } from '../../exit/exit.js';
import { figures } from './figures.js';
import { heading, own, titlesPanel } from './heading.js';
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

/** The title over the signs, unless the panel has said the same already. */
function title(context: Context): unknown {
  const { sections: names } = context.options;
  const isSaid = titlesPanel(context) && !names.includes('signs');
  const words = own(context) ?? (isSaid ? undefined : titleOf(context));
  return words === undefined ? nothing : heading(context, 0, words, 'title');
}

/** What stands beside the panel in a wide card. The other sections stand below, in columns. */
const beside: readonly SectionName[] = ['contact', 'signs', 'steps'];

/** Neighbours that stand in the same part of the card, in the given order. */
function partsOf(names: readonly SectionName[]): SectionName[][] {
  const parts: SectionName[][] = [];
  for (const name of names) {
    const last = parts[parts.length - 1];
    if (last && beside.includes(name) === beside.includes(last[0] as SectionName)) last.push(name);
    else parts.push([name]);
  }
  return parts;
}

/** The sections in the given order. */
export function card(context: Context): TemplateResult {
  const { sections: names } = context.options;
  const first = names.find((name) => name !== 'contact');
  const titled = (part: readonly SectionName[]) =>
    html`${part[0] === first ? [occasion(context), title(context)] : nothing}
    ${part.map((name) => html`<div class="part">${sections[name](context)}</div>`)}`;
  const body = (part: readonly SectionName[]) =>
    part.length ? html`<div class="body">${titled(part)}</div>` : nothing;

  const draw = (part: readonly SectionName[]) => {
    if (!beside.includes(part[0] as SectionName)) {
      return html`<div class="body flow">${titled(part)}</div>`;
    }
    const place = part.indexOf('contact');
    if (place < 0) return body(part);
    const kind = part.length === 1 ? 'alone' : place ? 'columns late' : 'columns';
    return html`<div class=${kind}>
      ${body(part.slice(0, place))} ${contact(context)} ${body(part.slice(place + 1))}
    </div>`;
  };
  return html`
    ${exit(context)} ${partsOf(names).map(draw)}
    <div class="local" ?hidden=${!context.hasLocal}><slot></slot></div>
    ${footer(context)}
  `;
}
