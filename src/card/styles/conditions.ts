import { css } from 'lit';

/** What changes under the pointer, with the width, and with what the reader's system asks for. */
export const conditions = css`
  a:hover,
  .print:hover {
    text-decoration: underline;
    text-decoration-thickness: 2px;
  }
  /* Room for every number: it is not broken, and stands with its punctuation. Inline, because a screen
     reader reads a box apart from the words before it. Not on paper: Firefox 140 prints nothing of an
     element whose \`display\` a container query changes, so no other query here changes it. */
  @media screen {
    .place p {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    @container (min-width: 15.01em) {
      bdi[dir] {
        display: inline;
        white-space: nowrap;
      }
      bdi wbr {
        display: none;
      }
      .together {
        white-space: nowrap;
      }
    }
  }
  /* Call and text side by side on the narrowest phones, in longer languages too. */
  @container (max-width: 22em) {
    .strip [part~='action'],
    .strip .danger a {
      font-size: min(var(--_small), 8cqi);
    }
  }
  @container (max-width: 15em) {
    .inside > * {
      --_space: min(0.5em, 4cqi);
    }
    [part~='action'],
    .danger a {
      padding-inline: min(0.5em, 3cqi);
      font-size: min(1em, 18cqi);
    }
    .call {
      font-size: min(var(--_title), 7.5cqi);
    }
  }
  /* Two words wide: the whole width for the number, and its button below it. */
  @container (max-width: 10em) {
    .first {
      flex-wrap: wrap;
    }
    .first .call {
      flex-basis: 100%;
    }
    [part~='action'],
    .danger a {
      /* Not cqi alone: Firefox's text zoom multiplies them. */
      font-size: min(0.9375em, 18cqi);
    }
    .call {
      font-size: min(1em, 9cqi);
    }
  }
  @container (min-width: 43em) {
    .columns {
      --_panel: 21em;
    }
    .columns {
      grid-template-columns: var(--_panel) minmax(0, 1fr);
      grid-auto-flow: dense;
    }
    .late {
      grid-template-columns: minmax(0, 1fr) var(--_panel);
    }
    .columns > [part~='contact'] {
      grid-column: 1;
      grid-row: 1 / span 2;
    }
    .late > [part~='contact'] {
      grid-column: 2;
    }
    /* One above the other, and each in columns of its own: see arrangement.ts. */
    .columns[data-stacked] {
      grid-template-columns: minmax(0, 1fr);
    }
    .columns[data-stacked] > [part~='contact'] {
      grid-area: auto;
    }
    [data-stacked] .listed,
    .alone .listed {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: calc(var(--_step) * 9);
    }
    :is([data-stacked], .alone) .reach {
      grid-row: span 2;
    }
    :is([data-stacked], .alone) .listed > :is(.glance, .place, .lines, .other) {
      grid-column: 1 / 3;
    }
    /* A row for each line: the name, and how to reach it. */
    :is([data-stacked], .alone) .lines li {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: calc(var(--_step) * 9);
    }
    :is([data-stacked], .alone) .glance,
    [data-stacked] .body ul,
    .inside > .body:not(.flow) ul {
      grid-template-columns: repeat(auto-fill, minmax(17em, 1fr));
    }
  }
  @container (min-width: 60em) {
    .columns {
      --_panel: 26em;
    }
  }

  /* Safari magnifies the page at a press on smaller type. */
  @media (pointer: coarse) {
    .place select {
      font-size: max(1em, 16px);
    }
  }
  @media (prefers-contrast: more) {
    [part~='base'] {
      --_muted: var(--_text);
      --_border: currentcolor;
    }
    [part~='action'],
    .danger a,
    .copy,
    [part~='steps'],
    [part~='exit'] a {
      border: 2px solid;
    }
    .danger a {
      border-width: 3px;
    }
    a,
    .print {
      text-decoration-thickness: 2px;
    }
    :focus-visible {
      outline-width: 4px;
    }
  }
  @media (forced-colors: active) {
    .card [part~='contact'] {
      outline: 1px solid;
      outline-offset: -1px;
    }
    [part~='steps'] {
      border: 1px solid;
    }
    /* The one filled button stays that: in the reader's own colours. */
    .call {
      forced-color-adjust: none;
      border-color: LinkText;
      background: LinkText;
      color: Canvas;
    }
  }
`;
