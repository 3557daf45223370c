import { css } from 'lit';

/** What changes under the pointer, with the width, and with the colours of the system. */
export const conditions = css`
  a:hover,
  .print:hover {
    text-decoration: underline;
    text-decoration-thickness: 2px;
  }
  @container (max-width: 14em) {
    .inside > * {
      --_space: min(0.5em, 4cqi);
    }
    .other {
      margin-block-end: 0;
    }
    .pair {
      display: inline-block;
      white-space: normal;
    }
    [part~='action']:not(.call) {
      font-size: min(0.9375em, 18cqi);
    }
    .call {
      padding-inline: 0.25em;
      font-size: min(1.25em, 7.5cqi);
    }
  }
  /* Two words wide: the whole width for the number, and its button below it. */
  @container (max-width: 9em) {
    .first .pair,
    .actions .pair {
      grid-template-columns: minmax(0, 1fr);
      row-gap: 0.25em;
    }
    .actions .pair > *,
    .pair > [role='status'][role] {
      grid-area: auto;
    }
    .actions .pair a,
    [part~='action'] {
      padding-inline: min(0.5em, 3cqi);
      /* Not cqi alone: Firefox's text zoom multiplies them. */
      font-size: min(0.875em, 18cqi);
    }
    .call {
      font-size: min(1em, 9cqi);
    }
    .first button,
    .actions button {
      margin: 0;
    }
  }
  @container (min-width: 40em) {
    .columns {
      grid-template-columns: 20em minmax(0, 1fr);
      grid-auto-flow: dense;
    }
    .late {
      grid-template-columns: minmax(0, 1fr) 20em;
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
`;
