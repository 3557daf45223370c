import { css } from 'lit';

/** Signs, steps and the other sections, and the footer. */
export const body = css`
  .occasion,
  .source,
  [part~='footer'] {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .occasion {
    color: var(--_link);
    text-wrap: balance;
  }
  .body,
  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: calc(var(--_step) * 2);
  }
  .body ul {
    display: grid;
    gap: calc(var(--_step) / 2) calc(var(--_step) * 9);
  }
  .body li,
  .glance li {
    position: relative;
    padding-inline-start: 1em;
  }
  .body li::before,
  .glance li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.45em;
    inset-inline-start: 0.0625em;
    /* A border, because printers leave backgrounds out. */
    border: 0.25em solid var(--_link);
    border-radius: calc(var(--_radius) / 6);
  }
  .glance li::before {
    border-color: currentcolor;
  }
  summary {
    display: flex;
    align-items: center;
    min-block-size: var(--_fold);
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
  }
  /* Columns, because they are filled evenly: groups are not of one length. */
  .groups,
  .flow {
    columns: 17em 3;
    column-gap: calc(var(--_step) * 9);
  }
  .flow,
  .flow .part {
    display: block;
  }
  .groups > div {
    break-inside: avoid;
    padding-block-end: calc(var(--_step) * 3);
  }
  .flow .title,
  .flow .occasion {
    column-span: all;
    padding-block-end: calc(var(--_step) * 2);
  }
  .flow .part {
    padding-block-end: calc(var(--_step) * 3);
  }
  .flow .subtitle {
    break-after: avoid;
  }
  .flow :is(p, ul, li) {
    margin-block-end: var(--_step);
  }
  .flow li {
    break-inside: avoid;
  }
  .flow ul {
    display: block;
  }
  .figure b {
    display: block;
    break-before: avoid;
    font-size: var(--_title);
    line-height: 1.25;
  }
  .source {
    display: block;
  }
  [part~='steps'] {
    display: grid;
    gap: var(--_step);
    padding: calc(var(--_step) * 2) calc(var(--_step) * 3);
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_tint);
  }
  [part~='footer'] {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: 0 calc(var(--_step) * 4);
    /* In line with the text above, which is larger. */
    padding: max(7px, var(--_step) * 2) max(7px, var(--_space) * 1.1538);
    border-block-start: 1px solid var(--_border);
  }
  [part~='footer'] span {
    flex: auto;
  }
  /* An address, not a number: it has no place to be broken at. */
  [part~='footer'] bdi {
    overflow-wrap: anywhere;
    white-space: normal;
  }
  [part~='footer'] > a,
  .print {
    display: inline-flex;
    align-items: center;
    min-block-size: 24px;
    max-inline-size: 100%;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
`;
