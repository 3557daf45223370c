import { css } from 'lit';

/** The wrapper that page styles end at, and the colours that follow from accent and surface. */
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
    --chosen-accent: initial;
    --_typeface: initial;
    --_fill: #0c2f66;
    --_on-fill: #fff;
    --_link: #123f86;
    --_ink: #14203a;
    --_surface: var(--trafficking-help-surface, #fff);
    --_text: var(--trafficking-help-text, var(--_ink));
    --_muted: var(--trafficking-help-muted, var(--_quiet));
    --_quiet: #46536d;
    --_border: var(--trafficking-help-line, color-mix(in srgb, var(--_text) 16%, transparent));
    --_radius: var(--trafficking-help-radius, 0.875em);
    --_space: 1em;
    --_gap: 0.28em;
    --_target: 44px;
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

  /* The colours that follow from others. Without these functions the ones above stay. */
  @supports (color: lab(from light-dark(red, red) l 0 0)) {
    [part~='base'] {
      --_accent: var(--trafficking-help-accent, var(--chosen-accent, light-dark(#0c2f66, #12294f)));
      /* Opaque, and no brighter than a screen can show, so that what is measured is what is seen. */
      --_fill: rgb(from var(--_accent) clamp(0, r, 255) clamp(0, g, 255) clamp(0, b, 255) / 1);
      /* Black or white, whichever differs more: 0.1791 is the luminance with equal contrast (WCAG
         2.2). Not lab(): its lightness is for another white and gives blues 4.45:1. */
      --_white: calc((0.1791 - y) * infinity);
      --_on-fill: color(
        from var(--_fill) xyz clamp(0, var(--_white), 0.9505) clamp(0, var(--_white), 1)
          clamp(0, var(--_white), 1.089)
      );
      /* On a light surface: darker, all channels alike, so the hue stays and 7:1 is reached. On a
         dark one: light and pale enough to exist in sRGB. */
      --_link: light-dark(
        color(
          from var(--_fill) xyz calc(x * min(1, 0.09 / y)) calc(y * min(1, 0.09 / y))
            calc(z * min(1, 0.09 / y))
        ),
        oklch(from var(--_fill) max(l, 0.8) min(c, 0.1) h)
      );
      --_surface: var(--trafficking-help-surface, light-dark(#fff, #0e1626));
      /* Dark text on a light surface and light on a dark one, the extreme where it must be. */
      --_ink: lab(
        from var(--_surface) clamp(clamp(0, l - 52, 12), (49.44 - l) * infinity, max(94, 60 + l))
          0 -9
      );
      --_quiet: lab(
        from var(--_surface) clamp(clamp(0, l - 52, 35), (49.44 - l) * infinity, max(78, 50 + l))
          0 -9
      );
    }
  }
`;
