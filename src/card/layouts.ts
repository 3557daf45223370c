import { html, type TemplateResult } from 'lit';
import type { Options } from '../options/attributes.js';
import type { Context } from './context.js';
import { card } from './sections/card.js';
import { line } from './sections/line.js';
import { strip } from './sections/strip.js';

/** The properties of a layout. */
export interface Layout {
  readonly draw: (context: Context) => TemplateResult;
  /** Whether it is inline in running text: one element in the text's own type, without an exit. */
  readonly isInline: boolean;
  /**
   * CSS pixels that a frame has until its page reports its height, and for good where nothing hears it: the
   * number is in sight, and the rest scrolls.
   */
  readonly frameHeight: number;
  /** Options without effect. */
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

/** The layouts by attribute value. */
export const layouts: Readonly<Record<Options['layout'], Layout>> = {
  card: { draw: card, isInline: false, frameHeight: 600, ignores: [] },
  strip: { draw: strip, isInline: false, frameHeight: 160, ignores: ofCard },
  line: { draw: line, isInline: true, frameHeight: 120, ignores: [...ofCard, ...ofBox, 'picker'] },
};

/** Draws the card. Sets language and direction here, never on the host, which belongs to the page. */
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
