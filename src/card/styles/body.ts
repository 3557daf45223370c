import { css } from 'lit';

/** Signs, steps and the other sections, and the footer. */
export const body = css`
  .occasion,
  .lede,
  .source,
  [part~='footer'] {
    color: var(--_muted);
    font-size: 0.8125em;
  }
  [part~='footer'] {
    font-size: calc(var(--_size) * 0.8125);
  }
  .occasion,
  .lede {
    text-wrap: balance;
  }
  .occasion {
    margin-block-end: 0.25em;
    color: var(--_link);
  }
  .body {
    padding-block-end: calc(var(--_space) * 0.75);
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
    font-weight: 700;
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
    background: var(--_tint);
    font-size: 0.875em;
    line-height: 1.35;
  }
  [part~='steps'] p + p {
    margin-block-start: 0.25em;
  }
  [part~='footer'] {
    display: flex;
    align-items: baseline;
    flex-wrap: wrap;
    gap: 0 1em;
    padding: 0.375em calc(var(--_space) * 1.23);
    border-block-start: 1px solid var(--_border);
  }
  [part~='footer'] span {
    flex: auto;
  }
  /* An address, not a number: it has no place to be broken at. */
  [part~='footer'] bdi {
    overflow-wrap: anywhere;
  }
  .print {
    inline-size: auto;
    max-inline-size: 100%;
    min-block-size: 24px;
    margin: -4px 0;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  /* Not too near to the link when it comes to stand below it. */
  a + .print {
    margin-block-start: 4px;
  }
`;
