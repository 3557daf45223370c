import { html, type TemplateResult } from 'lit';
import type { Options } from '../options/attributes.js';
import type { Context } from './context.js';
import { card } from './sections/card.js';
import { line } from './sections/line.js';
import { strip } from './sections/strip.js';

/** What sets a layout apart. */
export interface Layout {
  readonly draw: (context: Context) => TemplateResult;
  /** Part of a line of running text: one element in the text's own type, with no room for an exit. */
  readonly isInline: boolean;
  /** CSS pixels that a frame reserves until its page tells it more: the English height on a phone. */
  readonly frameHeight: number;
  /** The options that change nothing in it. */
  readonly ignores: readonly (keyof Options)[];
}

const ofCard = [
  'region',
  'setting',
  'sections',
  'signs',
  'headingLevel',
  'sourcesHref',
  'campaign',
] as const satisfies (keyof Options)[];
const ofBox = [
  'theme',
  'accent',
  'corners',
  'density',
  'typeface',
  'quickExit',
] as const satisfies (keyof Options)[];

/** The layouts by their name in the attribute. */
export const layouts: Readonly<Record<Options['layout'], Layout>> = {
  card: { draw: card, isInline: false, frameHeight: 900, ignores: [] },
  strip: { draw: strip, isInline: false, frameHeight: 240, ignores: ofCard },
  line: { draw: line, isInline: true, frameHeight: 120, ignores: [...ofCard, ...ofBox] },
};

/** The whole card. Language and direction are set here, never on the host, which is the page's. */
export function layout(context: Context): TemplateResult {
  const { direction, language, messages, options } = context;
  const { corners, density, layout: name, theme, typeface } = options;
  const { draw, isInline } = layouts[name];
  const content = draw(context);
  const classes = [name, theme, corners, density, typeface].join(' ');
  return isInline
    ? html`<span part="base" class=${classes} lang=${language} dir=${direction}>${content}</span>`
    : html`<section
        part="base"
        class=${classes}
        lang=${language}
        dir=${direction}
        aria-label=${options.heading ?? messages.headingHelp}
      >
        <span class="probe" aria-hidden="true"></span>
        <div class="inside">${content}</div>
      </section>`;
}
