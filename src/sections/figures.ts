import { html, nothing, type TemplateResult } from 'lit';
import { world } from '../content/figures.js';
import type { Context } from '../context.js';
import { fill } from '../locales/fill.js';
import { heading } from './heading.js';

/** How many: each figure with its year, its source and what it is not. */
export function figures(context: Context): TemplateResult {
  const { language, messages, regionFigures } = context;
  // No browser knows Haitian Creole: French figures, not English ones.
  const formats = [language, 'fr'];
  const count = new Intl.NumberFormat(formats);
  const rounded = new Intl.NumberFormat(formats, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 3,
  });
  const source = (name: string, year: number) =>
    html`<span class="source">${fill(messages.figureSource, { source: name, year })}</span>`;
  return html`<div part="figures">
    ${heading(context, 1, messages.figuresHeading, 'subtitle')}
    <p>
      ${fill(messages.figureWorld, { people: rounded.format(world.people), year: world.year })}
      ${source(world.source, world.published)}
    </p>
    ${
      regionFigures
        ? html`<p>
            ${fill(messages.figureRegion, {
              region: regionFigures.name,
              year: regionFigures.year,
              cases: count.format(regionFigures.cases),
              victims: count.format(regionFigures.victims),
            })}
            ${messages.figureCaution} ${source(regionFigures.source, regionFigures.published)}
          </p>`
        : nothing
    }
  </div>`;
}
