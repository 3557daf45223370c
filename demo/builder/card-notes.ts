import { attributeName, attributes } from '../../src/options/attributes.js';
import { layouts } from '../../src/card/layouts.js';
import { languageName, anyLanguage } from './attribute-controls.js';
import { contrast, pixel, toHex } from './colors.js';
import type { Note } from './notes.js';
import type { Preview } from './preview.js';

/** WCAG 2.2, 1.4.3: contrast of text. */
const readable = 4.5;

const colorOf = (
  element: Element | null | undefined,
  property: 'color' | 'backgroundColor' | 'borderTopColor',
) => (element ? getComputedStyle(element)[property] : '');

/**
 * Says where the card has moved the accent, as a panel that text stands on; '' where it has not. The
 * card's probe has the accent as this browser computes it: a style sheet's as its background, the
 * attribute's as its upper edge.
 */
export function movedAccent({ card }: Preview): string {
  const root = card.shadowRoot;
  const probe = root?.querySelector('.probe');
  const [asked] = [colorOf(probe, 'backgroundColor'), colorOf(probe, 'borderTopColor')].filter(
    (color) => pixel(color)?.[3],
  );
  const drawn = colorOf(root?.querySelector('[part~=contact]'), 'backgroundColor');
  const [wanted, panel] = [pixel(asked ?? ''), pixel(drawn)];
  // Forced colours are the reader's own, whatever was asked for.
  if (!wanted || !panel || matchMedia('(forced-colors: active)').matches) return '';
  // A canvas rounds the channels of a translucent colour.
  const rounding = Math.ceil(255 / wanted[3]);
  const isMoved = [0, 1, 2].some(
    (channel) => Math.abs((wanted[channel] ?? 0) - (panel[channel] ?? 0)) > rounding,
  );
  return isMoved ? `Moved to ${toHex(drawn) ?? drawn}, so that text on it can be read.` : '';
}

/**
 * What became of the accent as text on the card's background: measured on the card, not foretold. It
 * is darker or lighter than the panel where it could not be read.
 */
function accentNotes({ card }: Preview, accent: string): Note[] {
  const root = card.shadowRoot;
  const asked = pixel(accent);
  const panelColor = colorOf(root?.querySelector('[part~=contact]'), 'backgroundColor');
  const panel = pixel(panelColor);
  if (!asked || !panel) return [];
  const notes: Note[] = [];
  if (asked[3] < 255) {
    notes.push({
      title: 'The accent is shown without transparency.',
      text: 'What stands behind the card would decide whether its text can be read.',
    });
  }
  const surface = pixel(colorOf(root?.querySelector('[part~=base]'), 'backgroundColor'));
  const linkColor = colorOf(root?.querySelector('.more > summary'), 'color');
  const link = pixel(linkColor);
  if (!surface || !link) return notes;
  const ratio = contrast(panel, surface);
  if (ratio >= readable || contrast(link, panel) < 1.05) return notes;
  const direction = contrast(link, [0, 0, 0, 255]) < contrast(panel, [0, 0, 0, 255]);
  notes.push({
    title: 'The accent had to be adjusted.',
    text:
      `As text on the card’s background it has a contrast of ${ratio.toFixed(1)}:1, and text needs ` +
      `${readable}:1. Links and bullets are ${direction ? 'darker' : 'lighter'} than the panel.`,
    colors: [panelColor, linkColor],
  });
  return notes;
}

function languageNotes(language: string, isDraft: boolean, draftCount: number): Note[] {
  if (language === anyLanguage) {
    return [
      {
        title: 'Draft translations.',
        text: `${draftCount} of the languages are drafts: no native speaker has signed them off yet.`,
        link: { href: 'languages.html', words: 'What each says' },
      },
    ];
  }
  if (!language || !isDraft) return [];
  return [
    {
      title: 'Draft translation.',
      text:
        `No native speaker has signed off the ${languageName(language)} yet. Let one read it before ` +
        'you publish it.',
      link: { href: `languages.html#${language}`, words: 'What each string says' },
    },
  ];
}

const layoutOf = (name: string) => layouts[attributes.layout.parse(name) ?? 'card'];

function layoutNotes(layout: string, values: ReadonlyMap<string, string>): Note[] {
  const idle = layoutOf(layout)
    .ignores.map(attributeName)
    .filter((name) => values.has(name));
  if (!idle.length) return [];
  return [
    {
      tone: 'quiet',
      title: `A ${layout} has no room for everything.`,
      text: `These change nothing that it shows: ${idle.join(', ')}.`,
    },
  ];
}

function exitNotes(hasExit: boolean): Note[] {
  if (!hasExit) return [];
  return [
    {
      tone: 'quiet',
      title: 'The button works here too.',
      text: 'It leaves this page, and so do three presses of Shift. Going back brings the choice before this one.',
    },
  ];
}

function schemeNotes(preview: Preview, theme: string): Note[] {
  if (theme || preview.suits()) return [];
  const stated = preview.scheme();
  return [
    {
      title: `This page’s colour is not ${stated}.`,
      text: `With the theme “Auto” the card asks for the page’s color-scheme, not for its colour. Set one in your style sheet, or choose a theme.`,
    },
  ];
}

/**
 * Everything worth knowing about the card as it is drawn now.
 *
 * @param isDraft of the chosen language
 * @param draftCount languages that are drafts
 */
export function cardNotes(
  preview: Preview,
  values: ReadonlyMap<string, string>,
  isDraft: boolean,
  draftCount: number,
): Note[] {
  const value = (name: string) => values.get(name) ?? '';
  return [
    ...accentNotes(preview, value('accent')),
    ...languageNotes(value('lang'), isDraft, draftCount),
    ...layoutNotes(value('layout'), values),
    ...exitNotes(preview.card.hasAttribute('quick-exit') && !layoutOf(value('layout')).isInline),
    ...schemeNotes(preview, value('theme')),
  ];
}
