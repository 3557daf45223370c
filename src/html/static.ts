import type { Context } from '../card/context.js';
import { layout, layouts } from '../card/layouts.js';
import { inline, unstyled } from './look.js';
import { plain } from './plain.js';
import { serialize } from './serialize.js';

/**
 * The whole card as HTML that needs no script and no style sheet, for feeds, AMP, mail and sites that
 * ban other people's code: printed from the card's own templates, so that both say the same.
 *
 * @param styled with inline styles; inside running text a line has the text's own looks
 */
export function staticHtml(context: Context, styled: boolean): string {
  const { options } = context;
  const look = styled && !layouts[options.layout].isInline ? inline(options) : unstyled;
  return plain(serialize(layout(context)), look);
}
