import { html, nothing, type TemplateResult } from 'lit';
import type { SectionName } from './attributes.js';
import type { Context } from './context.js';
import { fill } from './locales/fill.js';
import { callAction, contact, danger, inUnitedStates, textAction } from './sections/contact.js';
import { exit } from './sections/exit.js';
import { figures } from './sections/figures.js';
import { heading } from './sections/heading.js';
import { isolated, lineName, phone } from './sections/phone.js';
import { risk } from './sections/risk.js';
import { signs } from './sections/signs.js';
import { steps } from './sections/steps.js';
import { talk } from './sections/talk.js';
import { age, title } from './wording.js';

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
  return html`<div part="footer">
    <span>${age(context, isolated)}</span>${
      options.sourcesHref ? html`<a href=${options.sourcesHref}>${messages.sources}</a>` : nothing
    }${canPrint ? html`<button type="button" class="print">${messages.print}</button>` : nothing}
  </div>`;
}

/** The awareness day or month, over the title. */
function occasion({ campaign, messages }: Context): unknown {
  const name = campaign && html`<b>${messages.campaigns[campaign]}</b>`;
  return name ? html`<p class="occasion">${fill(messages.campaign, { name })}</p>` : nothing;
}

/** The sections in the order wanted; `contact` becomes the panel beside the others in a wide card. */
function card(context: Context): TemplateResult {
  const { sections: names } = context.options;
  const place = names.indexOf('contact');
  const body = (part: readonly SectionName[], isFirst: boolean) =>
    part.length
      ? html`<div class="body">
          ${isFirst ? [occasion(context), heading(context, 0, title(context), 'title')] : nothing}
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

/** One row for a header or a footer. */
function strip(context: Context): TemplateResult {
  const { help, messages, options } = context;
  const promise = help?.main.free && help.main.always ? messages.freeAlways : '';
  return html`${exit(context)}
    <div part="contact" class="panel">
      <p class="question">
        <b>${options.heading ?? messages.question}</b>
        ${help ? promise : [messages.unlisted, ' ', inUnitedStates(context)]}
      </p>
      ${help ? [callAction(context, help.main), textAction(context, help.main)] : nothing}
      <p>${danger(context, help)}</p>
      <slot></slot>
    </div>`;
}

/** One line inside running text, in the text's own type. */
function line(context: Context): TemplateResult {
  const { help, messages, options } = context;
  const { main } = help ?? {};
  const whom = main?.number
    ? fill(messages.callLine, {
        name: lineName(context, main),
        number: phone(context, main, main.number),
      })
    : [messages.unlisted, ' ', inUnitedStates(context)];
  return html`${options.heading ?? messages.question} ${whom} ${danger(context, help)}
    <slot></slot>`;
}

const layouts = { card, strip, line } as const;

/** The whole card. Language and direction are set here, never on the host, which is the page's. */
export function layout(context: Context): TemplateResult {
  const { direction, language, options } = context;
  const { corners, density, layout: name, theme, typeface } = options;
  const content = layouts[name](context);
  const classes = [name, theme, corners, density, typeface].join(' ');
  return name === 'line'
    ? html`<span part="base" class=${classes} lang=${language} dir=${direction}>${content}</span>`
    : html`<section
        part="base"
        class=${classes}
        lang=${language}
        dir=${direction}
        aria-label=${options.heading ?? context.messages.headingHelp}
      >
        <div class="inside">${content}</div>
      </section>`;
}
