import { css } from 'lit';

/** The panel: numbers, buttons, lines. */
export const contact = css`
  .panel {
    position: relative;
  }
  .card .panel,
  .reach {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: calc(var(--_step) * 2);
  }
  .actions {
    align-content: start;
  }
  .reach > .name + .name {
    margin-block-start: calc(var(--_step) * -2);
    font-weight: 400;
  }
  .first {
    display: flex;
    gap: calc(var(--_step) * 2);
  }
  .first .call {
    flex: 1;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_step) * 2);
  }
  .actions > * {
    flex: 1 0 auto;
  }
  [part~='action'],
  .danger a,
  .copy {
    box-sizing: border-box;
    min-block-size: var(--_target);
    border: 1px solid;
    border-radius: calc(var(--_radius) * 0.65);
  }
  [part~='action'],
  .danger a {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    max-inline-size: 100%;
    padding: var(--_step) calc(var(--_step) * 3);
    font-weight: 700;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    text-wrap: balance;
  }
  .call {
    border-color: var(--_on-fill);
    background: var(--_on-fill);
    color: var(--_fill);
    font-size: min(var(--_title), 6.3cqi);
  }
  .call:focus-visible {
    outline-color: var(--_on-fill);
  }
  .copy {
    position: relative;
    flex: none;
    inline-size: var(--_target);
    padding: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  /* Two sheets of paper, the one before the other. */
  .copy::before,
  .copy::after {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 8px);
    inset-inline-start: calc(50% - 7px);
    box-sizing: border-box;
    inline-size: 11px;
    block-size: 12px;
    border: 2px solid;
    border-radius: 2px;
  }
  .copy::before {
    border-block-end: 0;
    border-inline-end: 0;
  }
  .copy::after {
    margin: 4px;
    margin-inline-end: 0;
  }
  .danger a {
    inline-size: 100%;
    border-width: 2px;
  }
  .danger bdi {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  /* Over the name of the line: it moves nothing and hides no number. */
  .said {
    position: absolute;
  }
  .said:not(:empty) {
    inset-block-start: calc(var(--_step) * 2);
    inset-inline: calc(var(--_step) * 3);
    padding: var(--_step) calc(var(--_step) * 2);
    border-radius: calc(var(--_radius) * 0.5);
    background: var(--_on-fill);
    color: var(--_fill);
    font-weight: 700;
    text-align: center;
  }
  .glance,
  .lines {
    display: grid;
    align-content: start;
    gap: calc(var(--_step) / 2);
    font-size: var(--_small);
  }
  .lines {
    gap: calc(var(--_step) * 2);
  }
  .panel > .lines,
  .other {
    padding-block-start: calc(var(--_step) * 2);
    border-block-start: 1px solid color-mix(in srgb, var(--_on-fill) 30%, transparent);
  }
  .lines li {
    display: grid;
  }
  /* As tall as a finger needs, without reaching into the next line. */
  .lines a {
    display: inline-block;
    min-inline-size: 24px;
    margin-inline: -5px;
    padding-inline: 5px;
    line-height: max(24px, 1.4em);
  }
  /* Inside, where it hides nothing of the next line. */
  .lines a:focus-visible {
    outline-offset: -3px;
  }
  /* The choice of a place. What it comes to is said, and stands on paper. */
  .place {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_step) calc(var(--_step) * 2);
    font-size: var(--_small);
  }
  .place label {
    flex: 1 1 7em;
    min-inline-size: 0;
  }
  .place select {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: var(--_target);
    border: 1px solid;
    border-radius: calc(var(--_radius) * 0.65);
    padding: var(--_step) calc(var(--_step) * 2);
    background: var(--_fill);
    color: inherit;
    font: inherit;
    text-overflow: ellipsis;
  }
  .strip label {
    display: flex;
    align-items: center;
    gap: calc(var(--_step) * 2);
    white-space: nowrap;
  }
  .strip select {
    min-inline-size: 6em;
  }
  .other {
    padding-block-start: var(--_step);
    margin-block-end: calc(var(--_step) * -2);
  }
  /* Below the ring of what opens it. */
  .other .lines {
    padding-block: 6px;
  }
`;
