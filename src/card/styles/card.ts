import { css } from 'lit';

/** The frame: card, strip and line, and what all text in them shares. */
export const card = css`
  .card,
  .strip {
    /* Beside a float of the page, not around it. */
    display: flow-root;
    /* As wide as its host, where the page has made that a flexible box. */
    flex: auto;
    min-inline-size: 0;
    box-sizing: border-box;
    max-inline-size: max(var(--trafficking-help-max-width, 100%), 200px);
    overflow: clip;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font-family: var(
      --trafficking-help-font,
      var(--_typeface, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif)
    );
    /* \`medium\` is the reader's own text size, whatever the page has done to its root. */
    font-size: var(--trafficking-help-font-size, medium);
    line-height: 1.3;
    overflow-wrap: anywhere;
    /* Chromium knows it by this name too; Firefox by neither. */
    -webkit-text-size-adjust: 100%;

    /* One scale: title, text, small. Text is \`1em\` of what is inside. */
    --_title: 1.3333em;
    --_small: 0.8667em;
  }
  /* Floats, grids and tables ask their content for a width, and a container has none to give. So an
     empty grid answers: 20em are good, 8em will do, and never more than a phone has. */
  .card::before,
  .strip::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(min(8em, 40vw), min(20em, 85vw));
  }
  .inside {
    container-type: inline-size;
    font-size: calc(var(--_size) * 0.9375);
  }
  .line {
    font: inherit;
    color: inherit;
    overflow-wrap: break-word;
  }
  .serif {
    --_typeface: Georgia, 'Times New Roman', serif;
  }
  .inherit {
    font-family: var(--trafficking-help-font, inherit);
  }
  .compact {
    --_space: 0.5em;
    --_step: 0.125em;
    --_fold: 25px;
  }
  .compact > .inside {
    font-size: calc(var(--_size) * 0.86);
  }
  .square {
    --_radius: min(var(--trafficking-help-radius, 0px), 2em, 96px);
  }
  .round {
    --_radius: min(var(--trafficking-help-radius, 1.5em), 2em, 96px);
  }
  [hidden] {
    display: none !important;
  }
  iframe {
    position: fixed;
    inline-size: 0;
    block-size: 0;
    border: 0;
    visibility: hidden;
  }

  p,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  [part~='heading'] {
    margin: 0;
    font: inherit;
  }
  b,
  strong {
    font-weight: 700;
  }
  a {
    color: inherit;
    text-underline-offset: 0.15em;
  }
  /* A number. Comes to stand on a line of its own before it is broken, and is then broken at its
     hyphens and spaces alone, never between digits. */
  bdi[dir] {
    display: inline-block;
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
    white-space: normal;
    word-break: normal;
  }
  /* A box is not underlined by the link it stands in. */
  a span,
  bdi[dir] {
    text-decoration: inherit;
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
  .panel,
  [part~='contact'] {
    background: var(--_fill);
    color: var(--_on-fill);
  }
  .card .panel,
  .body {
    padding: var(--_space);
  }
  .name,
  .subtitle {
    font-weight: 700;
  }
  .title {
    font-size: var(--_title);
    font-weight: 700;
    line-height: 1.25;
  }
  /* Not \`pretty\` elsewhere: with a number that must not wrap it crashes WebKitGTK 2.50. */
  .title,
  .name {
    text-wrap: balance;
  }

  .local {
    padding: 0 var(--_space) var(--_space);
  }

  .strip .panel {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_step) calc(var(--_step) * 2);
    padding: 6px var(--_space);
  }
  .strip .ways {
    display: flex;
    flex: 0 1 auto;
    flex-wrap: wrap;
    gap: var(--_step) calc(var(--_step) * 2);
  }
  .strip .question {
    flex: 1 1 14em;
    line-height: 1.25;
  }
  .strip .call {
    font-size: min(1em, 8cqi);
  }
  .strip [part~='action'],
  .strip .danger a {
    padding-inline: 0.5em;
  }
`;
