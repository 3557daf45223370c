import { css } from 'lit';

/** What changes under the pointer, with the width, and with the colours of the system. */
export const conditions = css`
  a:hover,
  .print:hover {
    text-decoration: underline;
    text-decoration-thickness: 2px;
  }
  @container (max-width: 14em) {
    .columns {
      --_space: 0.5em;
    }
    .pair {
      white-space: normal;
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
