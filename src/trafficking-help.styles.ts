import { css } from 'lit';

/**
 * Everything is set on the inner wrapper, which page styles cannot reach: `*` on a page beats
 * `:host`. Sizes are in `em` of the wrapper, so neither the page's root size nor its text reaches in.
 */
export const styles = css`
  :host {
    display: block !important;
  }
  :host([layout='line' i]) {
    display: inline !important;
  }
  :host([hidden]) {
    display: none !important;
  }

  [part~='base'] {
    all: initial;
    color-scheme: inherit;
    direction: ltr;
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

  .card,
  .strip {
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    /* A float or a flex item asks its content for a width, and a container has none to give. */
    contain-intrinsic-inline-size: 20em;
    max-inline-size: var(--trafficking-help-max-width, none);
    overflow: clip;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    /* \`medium\` is the reader's own text size, whatever the page has done to its root. */
    font: var(--trafficking-help-font-size, medium) / 1.4
      var(
        --trafficking-help-font,
        var(--_typeface, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif)
      );
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  .line {
    font: inherit;
    color: inherit;
  }
  .serif {
    --_typeface: Georgia, 'Times New Roman', serif;
  }
  .inherit {
    font-family: var(--trafficking-help-font, inherit);
  }
  .compact {
    --_space: 0.75em;
    --_gap: 0.25em;
    --_target: 36px;
  }
  .compact > * {
    font-size: 0.875em;
  }
  .square {
    --_radius: var(--trafficking-help-radius, 0px);
  }
  .round {
    --_radius: var(--trafficking-help-radius, 1.5em);
  }
  [hidden] {
    display: none !important;
  }

  p,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  b {
    font-weight: 650;
  }
  a {
    color: inherit;
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  bdi {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  :focus-visible {
    outline: 3px solid;
    outline-offset: 2px;
    border-radius: 2px;
  }

  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .panel {
    background: var(--_fill);
    color: var(--_on-fill);
  }
  .card .panel,
  .body {
    padding: var(--_space);
  }
  .card [part~='contact'] {
    background: var(--_fill);
  }
  .name {
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.3;
  }
  .title {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    /* Not \`pretty\` elsewhere: with a number that must not wrap it crashes WebKitGTK 2.50. */
    text-wrap: balance;
  }
  .subtitle {
    margin-block: calc(var(--_gap) * 1.5) calc(var(--_gap) / 2);
    font-weight: 700;
  }

  .pair {
    white-space: nowrap;
  }
  .first,
  .actions {
    display: flex;
    gap: 0.5em;
  }
  .first {
    margin-block: 0.5em;
  }
  .actions {
    flex-wrap: wrap;
    margin-block-start: 0.5em;
  }
  .actions > * {
    flex: 1 0 auto;
  }
  [part~='action'],
  button {
    box-sizing: border-box;
    min-block-size: var(--_target);
    border: 1.5px solid;
    border-radius: calc(var(--_radius) * 0.65);
  }
  [part~='action'] {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0 0.3em;
    max-inline-size: 100%;
    padding: 0.25em 0.875em;
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
  }
  [part~='action']:hover {
    text-decoration: underline;
  }
  .call {
    flex: 1 1 auto;
    padding-inline: 0.5em;
    background: var(--_on-fill);
    border-color: var(--_on-fill);
    color: var(--_fill);
    font-size: min(1.25em, 9cqi);
    font-weight: 700;
  }
  .call:focus-visible {
    outline-color: var(--_on-fill);
  }
  button {
    flex: none;
    inline-size: var(--_target);
    padding: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  svg {
    display: block;
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: auto;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
  }
  .promise,
  [role='status'],
  .panel > .lines,
  .other {
    font-size: 0.875em;
    line-height: 1.35;
  }
  .danger,
  .lines {
    margin-block-start: 0.5em;
  }
  .danger {
    padding-block-start: 0.5em;
    border-block-start: 1px solid color-mix(in srgb, currentcolor 30%, transparent);
  }
  .other {
    margin-block-end: -0.5em;
  }
  .danger a {
    font-weight: 700;
  }
  .lines li + li {
    margin-block-start: 0.625em;
  }
  .lines button {
    inline-size: 28px;
    min-block-size: 28px;
    margin-block: -4px;
    border-color: transparent;
    vertical-align: middle;
  }

  .lede,
  .source,
  [part~='footer'] {
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .body ul {
    display: grid;
    gap: var(--_gap) 1.75em;
    margin-block: calc(var(--_gap) + 0.125em);
  }
  .body li {
    position: relative;
    padding-inline-start: 1.125em;
    font-size: 0.9375em;
    line-height: 1.3;
  }
  .body li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.42em;
    inset-inline-start: 0.125em;
    /* A border, because printers leave backgrounds out. */
    border: 0.25em solid var(--_link);
    border-radius: calc(var(--_radius) / 6);
  }
  summary {
    display: flex;
    align-items: center;
    min-block-size: calc(var(--_target) - 4px);
    font-weight: 650;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    flex: none;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline-start: 0.625em;
    border: solid;
    border-width: 0 2px 2px 0;
    transform: translateY(-25%) rotate(45deg);
  }
  [open] > summary::after {
    transform: translateY(25%) rotate(225deg);
  }
  .more {
    border-block-start: 1px solid var(--_border);
  }
  .more > summary {
    color: var(--_link);
    font-size: 0.9375em;
  }
  [part~='steps'] {
    padding: 0.625em 0.75em;
    border-radius: calc(var(--_radius) * 0.7);
    background: color-mix(in srgb, var(--_link) 7%, transparent);
    font-size: 0.875em;
    line-height: 1.35;
  }
  [part~='steps'] p + p {
    margin-block-start: 0.25em;
  }
  .local {
    padding: 0 var(--_space) var(--_space);
  }
  [part~='footer'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.25em 1em;
    padding: 0.5em calc(var(--_space) * 1.23);
    border-block-start: 1px solid var(--_border);
  }

  .strip .panel {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    padding: 0.5em var(--_space);
    font-size: 0.9375em;
  }
  .strip p {
    margin: 0;
  }
  .strip .question {
    flex: 1 1 14em;
  }
  .strip .call {
    flex: none;
    font-size: 1.0625em;
  }

  @container (max-width: 14em) {
    .columns {
      --_space: 0.5em;
    }
    .first {
      flex-wrap: wrap;
    }
    .pair {
      white-space: normal;
    }
  }
  @container (min-width: 38em) {
    .columns {
      grid-template-columns: minmax(18em, 5fr) minmax(0, 7fr);
      grid-auto-flow: dense;
    }
    .late {
      grid-template-columns: minmax(0, 7fr) minmax(18em, 5fr);
    }
    .columns > [part~='contact'] {
      grid-column: 1;
      grid-row: 1 / span 2;
    }
    .late > [part~='contact'] {
      grid-column: 2;
    }
  }
  @container (min-width: 56em) {
    .columns {
      grid-template-columns: minmax(0, 20em) minmax(0, 1fr);
    }
    .late {
      grid-template-columns: minmax(0, 1fr) minmax(0, 20em);
    }
    .body ul {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @media (forced-colors: active) {
    .card [part~='contact'] {
      outline: 1px solid;
    }
    [part~='steps'] {
      border: 1px solid;
    }
  }

  @media print {
    [part~='base'] {
      --_surface: #fff;
      --_ink: #000;
      --_quiet: #000;
      --_fill: #fff;
      --_on-fill: #000;
      --_link: #000;
      color-scheme: light;
      break-inside: avoid;
    }
    button,
    summary {
      display: none;
    }
    [part~='action'] {
      justify-content: flex-start;
      min-block-size: 0;
      border: 0;
      padding: 0;
      background: none;
      color: #000;
      text-align: start;
    }
    .actions > * {
      flex: none;
    }
    [part~='action'][data-channel='web']::after {
      content: attr(href);
    }
    [part~='steps'] {
      border: 1px solid;
    }
    details::details-content {
      display: contents;
      content-visibility: visible;
    }
  }
`;
