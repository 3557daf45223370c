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
    line-height: 1.4;
    overflow-wrap: anywhere;
    /* Chromium knows it by this name too; Firefox by neither. */
    -webkit-text-size-adjust: 100%;
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
    font-size: var(--_size);
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
    --_space: 0.75em;
    --_gap: 0.25em;
    --_target: 36px;
  }
  .compact > .inside > * {
    font-size: calc(var(--_size) * 0.875);
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
    text-decoration: inherit;
    word-break: normal;
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
  .name {
    font-size: 0.9375em;
    font-weight: 700;
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

  .local {
    padding: 0 var(--_space) var(--_space);
  }

  .strip .panel {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    padding: 0.5em var(--_space);
    font-size: calc(var(--_size) * 0.9375);
  }
  .strip p {
    margin: 0;
  }
  .strip .ways {
    display: contents;
  }
  .strip .question {
    flex: 1 1 14em;
  }
  .strip .call {
    font-size: min(1.0625em, 9cqi);
  }
`;
