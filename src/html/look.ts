import type { Options } from '../options/attributes.js';
import { looksLikeColor } from './color.js';
import { markup, type Markup } from './markup.js';

/** What can have a style of its own. */
export type Piece = 'box' | 'heading' | 'link' | 'call' | 'number' | 'list' | 'small';

/** A `style` attribute for each piece, or none. */
export type Look = (piece: Piece) => Markup;

/** No styles: the page's own apply. */
export const unstyled: Look = () => markup``;

const radius = { square: '0', soft: '12px', round: '24px' };
const padding = { compact: '12px', comfortable: '20px' };
const family = {
  system: 'font-family: system-ui, sans-serif',
  inherit: '',
  serif: 'font-family: Georgia, serif',
};

/**
 * Inline styles, for places that keep no others. Properties and values that WordPress and mail
 * programs let through: no functions, no variables; only `white-space` WordPress drops. The accent is for the edge alone, which no text
 * stands on: whether text on it can be read, only a browser can tell.
 */
export function inline(options: Options): Look {
  const { accent = '', corners, density, theme, typeface } = options;
  const edge = looksLikeColor(accent) ? accent : '#0c2f66';
  const dark = theme === 'dark';
  const [surface, text, link] = dark
    ? ['#0e1626', '#f2f5fa', '#a9c7ff']
    : ['#ffffff', '#16202e', '#0c2f66'];
  const styles: Record<Piece, readonly string[]> = {
    box: [
      'margin: 16px 0',
      `border: 2px solid ${edge}`,
      `border-radius: ${radius[corners]}`,
      `padding: ${padding[density]}`,
      `background-color: ${surface}`,
      `color: ${text}`,
      family[typeface],
      'line-height: 1.5',
    ],
    heading: ['margin: 16px 0 4px', `color: ${text}`],
    link: [`color: ${link}`],
    call: ['margin: 8px 0', 'font-size: 20px', 'font-weight: bold'],
    number: ['white-space: nowrap'],
    list: ['margin: 8px 0', 'padding-left: 20px', 'padding-right: 20px'],
    small: [`color: ${text}`, 'font-size: 14px'],
  };
  return (piece) => markup` style="${styles[piece].filter(Boolean).join('; ')}"`;
}
