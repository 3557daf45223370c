import { css } from 'lit';

/** The panel: numbers, buttons, lines. */
export const contact = css`
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
  p[role='status'],
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
  .lines [role='status'] {
    font-weight: 700;
  }
  .lines button {
    inline-size: 28px;
    min-block-size: 28px;
    margin-block: -4px;
    border-color: transparent;
    vertical-align: middle;
  }
`;
