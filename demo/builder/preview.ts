import type { TraffickingHelp } from '../../src/element/trafficking-help.js';
import { colorControl } from './color-control.js';
import { segments, type Control } from './control.js';
import { contrast, pixel, type Pixel } from './colors.js';
import { take } from './make.js';

/** Widths of the page around the card in pixels; an article's column of 680 has 40 on each side. */
const widths = { phone: 360, article: 760, wide: 1200 } as const;
type Width = keyof typeof widths;
const words: Readonly<Record<Width, string>> = { phone: 'Phone', article: 'Article', wide: 'Wide' };

const white: Pixel = [255, 255, 255, 255];
const black: Pixel = [0, 0, 0, 255];

/** The colour of a page that says no other. */
const papers = { light: '#ffffff', dark: '#12161f' } as const;

/** The card on a sheet that stands for the partner's page, as wide as chosen, made to fit. */
export interface Preview {
  readonly card: TraffickingHelp;
  readonly controls: readonly Control[];
  /** The colour of the page around the card, which few have to name. */
  readonly paper: Control;
  /** The scheme that the page around the card states. */
  scheme(): 'light' | 'dark';
  /** Whether the page's colour suits what it states. */
  suits(): boolean;
  /** Draws the card with these attributes, and resolves when it is drawn. */
  show(attributes: ReadonlyMap<string, string>): Promise<unknown>;
}

export function createPreview(): Preview {
  const card = take<TraffickingHelp>('#sheet trafficking-help');
  const stage = take('#stage');
  const frame = take('#frame');
  const sheet = take('#sheet');

  // On a phone, a phone's width is the one that can be read.
  const usual = stage.clientWidth < 600 ? 'phone' : 'article';
  const width = segments(
    'width',
    { label: 'Width' },
    (Object.keys(widths) as Width[]).map((name) => [name === usual ? '' : name, words[name]]),
  );
  const page = segments('page', { label: 'Your page is' }, [
    ['', 'Light'],
    ['dark', 'Dark'],
  ]);
  const isColor = (value: string) => value === '' || pixel(value) !== undefined;
  const paper = colorControl(
    'paper',
    { label: 'Colour of your page', hint: 'For the preview alone.' },
    papers.light,
    isColor,
  );
  const controls = [width, page, paper];
  take('#view').append(width.element, page.element);

  const scheme = () => (page.read() === 'dark' ? 'dark' : 'light');
  const paperColor = () => {
    const chosen = paper.read();
    return chosen && isColor(chosen) ? chosen : papers[scheme()];
  };
  const isDark = () => {
    const color = pixel(paperColor()) ?? white;
    return contrast(color, white) > contrast(color, black);
  };

  /** Wider than there is room for: shown smaller, and said so. */
  function fit(): void {
    const name = (width.read() || usual) as Width;
    const chosen = widths[name];
    const scale = Math.min(1, stage.clientWidth / chosen);
    sheet.dataset['width'] = name;
    sheet.style.inlineSize = `${chosen}px`;
    sheet.style.transform = scale < 1 ? `scale(${scale})` : '';
    frame.style.inlineSize = `${chosen * scale}px`;
    frame.style.blockSize = `${Math.ceil(sheet.offsetHeight * scale)}px`;
    const smaller = scale < 1 ? `, shown at ${Math.round(scale * 100)} %` : '';
    take('#scale').textContent = `A page ${chosen} pixels wide${smaller}.`;
  }

  const observer = new ResizeObserver(fit);
  observer.observe(stage);
  observer.observe(sheet);

  return {
    card,
    controls,
    paper,
    scheme,
    suits: () => isDark() === (scheme() === 'dark'),
    show(attributes) {
      for (const name of card.getAttributeNames()) {
        if (!attributes.has(name)) card.removeAttribute(name);
      }
      for (const [name, value] of attributes) {
        if (card.getAttribute(name) !== value) card.setAttribute(name, value);
      }
      paper.suggest(papers[scheme()]);
      sheet.dataset['layout'] = attributes.get('layout') ?? 'card';
      stage.style.colorScheme = scheme();
      stage.style.backgroundColor = paperColor();
      stage.style.color = isDark() ? '#e8eaf0' : '#1a2130';
      fit();
      return customElements.whenDefined('trafficking-help').then(() => card.updateComplete);
    },
  };
}
