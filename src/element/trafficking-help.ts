import { LitElement, supportsAdoptingStyleSheets, type PropertyValues } from 'lit';
import { createContext, type Context } from '../card/context.js';
import { layout } from '../card/layouts.js';
import { styles } from '../card/styles/sheet.js';
import { watchColors } from '../colors/coloring.js';
import { waysOut } from '../exit/quick-exit.js';
import { addLanguage, findLanguage } from '../locales/loaded.js';
import type { Messages } from '../locales/messages.js';
import type { Packed } from '../locales/packed.js';
import { attributeName, attributes, readOptions, readText } from '../options/attributes.js';
import { hasLocalContent, warnOfMisplaced } from '../page/local-content.js';
import { own } from '../page/own.js';
import { PageLanguage, updateHosts } from '../page/page-language.js';
import { applyStyles } from '../page/style-sheets.js';
import { version } from '../version.js';
import { placeOfClock } from '../place/clock.js';
import { canPrint } from '../wallet/printing.js';
import { Arrangement } from './arrangement.js';
import { createControls, type ContactDetail } from './controls.js';
import { Drawing } from './drawing.js';
import { allowInMarked } from './marked-places.js';
import { Today } from './today.js';

// The tables of the documents, the manifest and the types for templates are made from this comment, by
// `npm run manifest`. Where its type does not say what an attribute may hold, its first sentence does.
/**
 * How to recognise human trafficking, and whom to call.
 *
 * @element trafficking-help
 *
 * @attr {string} lang - A BCP 47 tag: `es`, `es-MX`. The card's language. Without it, the
 *   nearest `lang` around the card counts, then English.
 * @attr {string} [country=US] - ISO 3166-1: `US`, `GB`. Whose lines the card shows. `auto CA` takes the
 *   country of the reader's clock, or Canada if the clock names no listed country.
 * @attr {string} region - ISO 3166-2: `MO` or `US-MO`. Adds the state's own lines and figures, if there
 *   are any.
 * @attr {'general' | 'road' | 'lodging' | 'school' | 'health' | 'online' | 'work'} [setting=general] -
 *   Which signs come first. Choose what your readers are likely to see.
 * @attr {string} [sections=contact signs steps] - Any of `contact signs steps risk talk figures`. What
 *   the card contains, in the order given. If you leave out `contact`, it comes first.
 * @attr {number | 'all'} [signs=6] - How many signs show before "More signs", which opens the
 *   others.
 * @attr {'card' | 'strip' | 'line'} [layout=card] - The whole card, one row for a header or footer, or
 *   one line inside text.
 * @attr {'auto' | 'light' | 'dark'} [theme=auto] - `auto` follows the `color-scheme` of your page, not
 *   the reader's system.
 * @attr {string} accent - Any CSS colour of at most 128 characters, except `currentcolor` and relative
 *   colours. Colours the panel, buttons and links. The default is a dark blue. Text on it stays readable
 *   whatever you choose.
 * @attr {'square' | 'soft' | 'round'} [corners=soft] - The corners of the card and its buttons.
 * @attr {'compact' | 'comfortable'} [density=comfortable] - `compact` uses smaller type and less space.
 * @attr {'system' | 'inherit' | 'serif'} [typeface=system] - `inherit` takes your page's font.
 * @attr {string} heading - Text of up to 120 characters. Replaces the translated title. Shown as text,
 *   never as markup.
 * @attr {2 | 3 | 4 | 5 | 6} [heading-level=2] - The title's level in your page's outline.
 * @attr {string} sources-href - An `https:` address, or one on your own site. Adds the link "Where this
 *   comes from" to the footer.
 * @attr {boolean | string} quick-exit - No value, or an `https:` address. Adds a button that leaves the
 *   page for <https://www.weather.gov>, or for your address. First read [quick exit](docs/quick-exit.md).
 * @attr {'auto' | 'off'} [campaign=auto] - Adds a line on awareness days: in the US in January and on
 *   11 January, in the European Union on 18 October, everywhere on 30 July.
 * @attr {'auto' | 'on' | 'off'} [picker=auto] - Lets readers choose a country and state in the card and the
 *   strip. `auto` shows the choice with `country="auto"`. Nothing keeps the choice, and no event reports it.
 *
 * @slot - Your own place at the end of the card, for example "Our night manager can help you call". Shown
 *   if it holds something. Line breaks and empty paragraphs do not count.
 * @slot fallback - What readers see until the script runs, or if the card could not be drawn. Hidden
 *   once the card shows.
 *
 * @csspart base - the whole card
 * @csspart heading - every heading
 * @csspart contact - whom to call
 * @csspart number - the call button
 * @csspart action - the buttons that call, text and open the line's site
 * @csspart signs - a list of signs
 * @csspart sign - one sign
 * @csspart steps - what to do
 * @csspart figures - how many
 * @csspart exit - the button that leaves the page, and what it cannot do
 * @csspart footer - when the numbers were checked
 *
 * @cssprop [--trafficking-help-accent=`#0c2f66`, in the dark theme `#12294f`] - panel, button and link
 *   colour
 * @cssprop [--trafficking-help-surface=`#fff`, in the dark theme `#0e1626`] - background
 * @cssprop [--trafficking-help-text=dark or light, to suit the surface] - text colour, moved if it
 *   could not be read
 * @cssprop [--trafficking-help-muted=the same, softer] - colour of less important text, moved if
 *   it could not be read
 * @cssprop [--trafficking-help-line=the text colour at 16 %] - colour of lines
 * @cssprop [--trafficking-help-radius=0.875em] - corner radius, at most 2em
 * @cssprop [--trafficking-help-font=the system's] - font family
 * @cssprop [--trafficking-help-font-size=`medium`: the reader's own] - size that everything else follows,
 *   from 9 to 48 pixels
 * @cssprop [--trafficking-help-max-width=none] - greatest width, at least 200 pixels
 *
 * @fires {CustomEvent<ContactDetail>} trafficking-help-contact - A reader used a contact. Bubbles and
 *   crosses shadow roots. Do not log it.
 */
export class TraffickingHelp extends LitElement {
  static override styles = styles;

  static override properties = {
    ...Object.fromEntries(
      Object.keys(attributes).map((property) => [
        property,
        own({ attribute: attributeName(property) }),
      ]),
    ),
    // Reflected, because the style sheet needs the attribute: the host is a block, or inline for a line.
    layout: own({
      reflect: true,
      converter: own({ toAttribute: (value: unknown) => value && readText(value) }),
    }),
  };

  declare country: string | null | undefined;
  declare region: string | null | undefined;
  declare setting: string | null | undefined;
  declare sections: string | null | undefined;
  declare signs: string | number | null | undefined;
  declare layout: string | null | undefined;
  declare theme: string | null | undefined;
  declare accent: string | null | undefined;
  declare corners: string | null | undefined;
  declare density: string | null | undefined;
  declare typeface: string | null | undefined;
  declare heading: string | null | undefined;
  declare headingLevel: string | number | null | undefined;
  declare sourcesHref: string | null | undefined;
  declare quickExit: string | boolean | null | undefined;
  declare campaign: string | null | undefined;
  declare picker: string | boolean | null | undefined;

  // Browsers read these from a class, and would find a page's on Object.prototype.
  protected static readonly formAssociated = false;
  protected static readonly disabledFeatures: readonly string[] = [];
  protected get connectedMoveCallback() {
    return undefined;
  }

  /** Compared when a page loads a second copy. */
  static readonly version = version;

  /** A single script's own start, which a second script of this version calls. */
  static addScript: ((languages: Readonly<Record<string, Packed>>) => void) | undefined;

  /**
   * Whether a frame of another site may navigate the page around it. Scripts cannot tell, so the page
   * in the frame sets it.
   */
  static mayLeaveFrame = false;

  /**
   * Allows marked elements the options that show your words or lead to other pages: any of `heading`,
   * `sources-href`, `quick-exit`. Off by default: anyone who may write on a page can mark an element.
   */
  static readonly allowInMarked: (...options: string[]) => void = allowInMarked;

  /** Adds a language, by BCP 47 tag, and redraws the cards that wait for it. */
  static addLocale(language: string, messages: Messages): void {
    addLanguage(language, messages);
    updateHosts();
  }

  private readonly pageLanguage = new PageLanguage(this);
  protected readonly today = new Today(this);
  protected readonly arrangement = new Arrangement(this);
  private readonly controls = createControls(this, () => this.shown());
  private readonly drawing = new Drawing(
    this,
    () => this.context,
    () => this.controls.choosing.chosen,
  );
  private context: Context | undefined;

  override connectedCallback(): void {
    // A server may call this, and has no page around the card.
    if (!globalThis.document) return;
    if (!this.hasUpdated) this.readAttributes();
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    // jsdom may disconnect elements after the document is gone.
    if (globalThis.document) super.disconnectedCallback();
  }

  /**
   * Reads attributes that were set without a callback, as Chromium's XML parser and happy-dom do.
   */
  private readAttributes(): void {
    for (const property of Object.keys(attributes) as (keyof typeof attributes)[]) {
      const name = attributeName(property);
      const value = this.getAttribute(name);
      if (value !== null && this[property] === undefined) {
        this.attributeChangedCallback(name, null, value);
      }
    }
  }

  adoptedCallback(): void {
    if (this.shadowRoot && supportsAdoptingStyleSheets) applyStyles(this.shadowRoot, styles);
  }

  /**
   * Reuses a root that a server has drawn, and redraws it: the reader's language, clock and children
   * may differ from the server's. Lit's own method would draw a second card into it or, with hydration
   * support on the page, keep the server's.
   */
  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow(own({ mode: 'open' }));
    root.replaceChildren();
    this.drawing.prepare(root, () => {
      this.controls.listen(root);
      watchColors(root);
      const look = () => {
        const shown = this.shown();
        if (shown && shown.hasLocal !== hasLocalContent(this)) this.requestUpdate();
        warnOfMisplaced(this);
      };
      root.addEventListener('slotchange', look);
      queueMicrotask(look);
      // An empty paragraph may get its words later.
      new MutationObserver(look).observe(
        this,
        own({ characterData: true, childList: true, subtree: true }),
      );
    });
    return root;
  }

  /** In jsdom, the window may be closed before a scheduled update. */
  protected override scheduleUpdate(): void {
    if (globalThis.document && globalThis.closed !== true) super.scheduleUpdate();
  }

  /** A card that cannot be drawn must not hide the number: readers see the fallback again. */
  protected override update(changed: PropertyValues): void {
    this.drawing.update(this.renderRoot as ShadowRoot, () => super.update(changed));
  }

  protected override render(): unknown {
    this.context = undefined;
    this.context = this.readContext();
    return layout(this.context);
  }

  /** What the card shows; undefined when it could not be drawn. */
  private shown(): Context | undefined {
    return this.drawing.hasFailed ? undefined : this.context;
  }

  private readContext(): Context {
    const { language, messages } = findLanguage(this.pageLanguage.tag);
    const { notice } = this.controls.leaving;
    return createContext(readOptions(this), {
      language,
      messages,
      now: new Date(),
      chosen: this.controls.choosing.chosen,
      // A server has a clock of its own, and no reader.
      placeOfClock: globalThis.document && placeOfClock,
      canChoose: Boolean(globalThis.document),
      hasLocal: hasLocalContent(this),
      exitBy: globalThis.document ? waysOut(TraffickingHelp.mayLeaveFrame) : 'link',
      exitNotice: notice && messages[notice],
      interactive: true,
      canPrint: canPrint(),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trafficking-help': TraffickingHelp;
  }
  interface GlobalEventHandlersEventMap {
    'trafficking-help-contact': CustomEvent<ContactDetail>;
  }
}
