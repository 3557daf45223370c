import { css } from 'lit';

/** The panel: numbers, buttons, lines. */
export const contact = css`
  .pair {
    white-space: nowrap;
  }
  /* A sentence with a number in it. */
  .pair [data-channel='text'] {
    white-space: normal;
  }
  /* Comes to stand on a line of its own before it is broken. */
  .whole,
  .line .pair {
    display: inline-block;
    white-space: normal;
  }
  .pair [role='status'] {
    grid-column: 1 / 3;
    font-weight: 700;
    white-space: normal;
  }
  .first .pair,
  .actions .pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .first {
    margin-block: 0.5em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  .actions > * {
    flex: 1 0 auto;
  }
  .first .pair,
  .actions .pair,
  .strip .call,
  .ways > .pair {
    max-inline-size: 100%;
    white-space: normal;
  }
  [part~='action'],
  .first button {
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
    padding: 0.25em 0.75em;
    font-size: 0.9375em;
    font-weight: 700;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
  }
  .call {
    padding-inline: 0.5em;
    background: var(--_on-fill);
    border-color: var(--_on-fill);
    color: var(--_fill);
    font-size: min(1.25em, 6.3cqi);
    font-weight: 700;
  }
  /* Stretched, it keeps an old height in WebKitGTK 2.50 when the card becomes narrower, and the number
     ends up outside it. */
  .first .call {
    align-self: start;
  }
  .call:focus-visible {
    outline-color: var(--_on-fill);
  }
  button {
    position: relative;
    inline-size: 28px;
    min-block-size: 28px;
    /* Its picture is smaller than what a finger needs. It may cover what follows, never a number: not
       that of the next line either, where the text is small. */
    margin-block: max(-6px, -0.5em);
    margin-inline-end: -8px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    vertical-align: middle;
    cursor: pointer;
  }
  /* Inside its link's border. */
  .actions .pair a {
    grid-area: 1 / 1 / 2 / 3;
    padding-inline-end: 36px;
  }
  .actions button {
    grid-area: 1 / 2;
    align-self: center;
    margin-inline-end: 2px;
  }
  .first button {
    inline-size: var(--_target);
    margin: 0;
    margin-inline-start: 0.5em;
  }
  /* Two sheets of paper, the one before the other. */
  .pair button::before,
  .pair button::after {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 6px);
    inset-inline-start: 4px;
    box-sizing: border-box;
    inline-size: 9px;
    block-size: 9px;
    border: 1.5px solid;
  }
  .pair button::before {
    border-block-end: 0;
    border-inline-end: 0;
  }
  .pair button::after {
    margin: 3px;
  }
  .first button::before,
  .first button::after {
    inset-inline-start: calc(50% - 6px);
  }
  .promise,
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
    border-block-start: 1px solid color-mix(in srgb, var(--_on-fill) 30%, transparent);
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
`;
