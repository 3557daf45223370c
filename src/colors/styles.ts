import { css } from 'lit';

/** The wrapper that page styles end at, our own colours, and the probe for those of the page. */
export const colors = css`
  /* Any rule of the page's beats these: whether and where the card stands is the page's to say, and
     inside a host of any display the card is whole. */
  :host {
    display: block;
  }
  :host([layout='line' i]) {
    display: inline;
  }
  /* What HTML hides stays hidden, although the rules above beat the browser's own. */
  :host([hidden]) {
    display: none !important;
  }
  /* By itself: browsers without popovers drop a rule that they cannot read. */
  :host([popover]:not(:popover-open)) {
    display: none !important;
  }
  :host(:popover-open) {
    max-block-size: 100%;
    overflow: auto;
  }

  [part~='base'] {
    all: initial;
    color-scheme: inherit;
    direction: ltr;
    /* What a page switches its parts off with. Without these, a mouse could press a link in a closed
       menu that nobody sees. */
    visibility: inherit;
    pointer-events: inherit;
    interactivity: inherit;
    /* Firefox hands a page's \`none\` down to \`auto\`, and the number could not be selected. */
    user-select: text;

    /* \`all\` keeps what a page has put into these names, so they are emptied. The underscore: a
       page's \`@property --fill\` reaches in here and would paint the number white on white. */
    --_typeface: initial;
    /* Our own colours. What a page asks for comes by script: see palette.ts. No relative colours:
       with light-dark() or currentcolor inside them Chromium 123 and 131 crash. */
    --_fill: #0c2f66;
    --_on-fill: #fff;
    --_surface: #fff;
    --_tint: #eef1f6;
    --_text: #14203a;
    --_muted: #46536d;
    --_link: #123f86;
    --_line: #14203a29;
    --_border: var(--trafficking-help-line, var(--_line));
    /* Bounded: no radius may cut a number's corners off, no size make it vanish. */
    --_radius: min(var(--trafficking-help-radius, 0.875em), 2em, 96px);
    --_size: clamp(9px, 1em, 48px);
    --_space: 0.8em;
    --_step: 0.17em;
    /* What a finger needs, in every density. */
    --_target: 44px;
    --_fold: 28px;
  }
  [part~='base'][dir='rtl'] {
    direction: rtl;
  }
  /* Korean breaks between words, not inside them. */
  [part~='base'][lang='ko'] {
    word-break: keep-all;
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }

  /* All of them: what is written so, Dark Reader leaves as it is, and it would paint dark on dark
     where it changes one of two. */
  @supports (color: light-dark(red, red)) {
    [part~='base'] {
      --_fill: light-dark(#0c2f66, #12294f);
      --_on-fill: light-dark(#fff, #fff);
      --_surface: light-dark(#fff, #0e1626);
      --_tint: light-dark(#eef1f6, #182234);
      --_text: light-dark(#14203a, #e7eeff);
      --_muted: light-dark(#46536d, #bbc1d1);
      --_link: light-dark(#123f86, #a1bfef);
      --_line: light-dark(#14203a29, #e7eeff29);
    }
  }

  /* What the page asks for, for the script to read as this browser resolves it. Each is a property
     that takes colours alone, so none makes a request, and one that is not handed down, so what is
     no colour is transparent. So is the current colour, however it is written. */
  .probe {
    display: block;
    block-size: 0;
    visibility: hidden;
    forced-color-adjust: none;
    color: transparent;
    --_asked: initial;
    background-color: var(--trafficking-help-accent);
    border-top-color: var(--_asked);
    border-right-color: var(--trafficking-help-surface);
    border-bottom-color: var(--trafficking-help-text);
    border-left-color: var(--trafficking-help-muted);
    text-decoration-color: #fff;
  }
  /* Its transitions tell of changes, its animation of a card that is shown. Not the probe's own: in
     the middle of one, colours are computed in another notation. */
  .probe::before {
    content: '';
    background-color: inherit;
    border-color: inherit;
    text-decoration-color: inherit;
    transition: all 1ms;
    animation: shown 1ms;
  }
  @keyframes shown {
    to {
      visibility: hidden;
    }
  }
  @supports (color: light-dark(red, red)) {
    .probe {
      text-decoration-color: light-dark(#fff, #0e1626);
    }
  }
  /* Whatever notation a colour has, it is computed in sRGB. */
  @supports (color: color-mix(in srgb, red 100%, black)) {
    .probe {
      background-color: color-mix(in srgb, var(--trafficking-help-accent) 100%, black);
      border-top-color: color-mix(in srgb, var(--_asked) 100%, black);
      border-right-color: color-mix(in srgb, var(--trafficking-help-surface) 100%, black);
      border-bottom-color: color-mix(in srgb, var(--trafficking-help-text) 100%, black);
      border-left-color: color-mix(in srgb, var(--trafficking-help-muted) 100%, black);
    }
  }
`;
