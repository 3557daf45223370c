import { css } from 'lit';
import { styles } from '../card/styles/sheet.js';
import { joinStyles } from '../card/styles/join.js';
import { paper } from '../card/styles/paper.js';

/**
 * The card for a wallet, a document of its own: two sides of 85.6 by 54 mm. As on paper already on the
 * screen, where its sides are measured; only there they are as high as their words. No margins:
 * browsers write the address of a page into them.
 */
export const walletStyles = joinStyles(
  styles,
  paper,
  css`
    @page {
      margin: 0;
    }
    @media print {
      .side {
        min-block-size: 54mm;
      }
    }
    body {
      margin: 0;
    }
    .wallet {
      display: grid;
      grid-template-columns: 85.6mm 85.6mm;
      justify-content: center;
      align-items: start;
      margin-block-start: 12mm;
      font:
        7pt/1.25 system-ui,
        'Segoe UI',
        Roboto,
        'Helvetica Neue',
        Arial,
        sans-serif;
      overflow-wrap: anywhere;
      text-rendering: geometricprecision;
      --_step: 0.08em;
    }
    .fold {
      grid-column: 1 / 3;
      text-align: center;
    }
    .side {
      box-sizing: border-box;
      padding: 3mm 4.5mm;
      border: 1px dashed;
    }
    .side,
    .side > :only-child,
    .side .panel {
      display: flex;
      flex: 1;
      flex-direction: column;
    }
    .side.body {
      border-inline-end: 0;
    }
    .side + .side {
      border-inline-start-style: dotted;
    }
    .side.side * {
      font-size: 1em;
    }
    .side.side .title {
      font-size: 1.25em;
    }
    .side.side .call bdi {
      font-size: 2.75em;
      line-height: 1;
    }
    .side .call {
      align-items: baseline;
    }
    .side .danger,
    .lede:last-child {
      margin-block-start: auto;
    }
    .side .actions {
      gap: 0 1em;
    }
    /* One after the other: there is no room for a line each. */
    .side .glance,
    .side .glance li {
      display: inline;
      padding: 0;
    }
    .side .glance li::before {
      content: ' ';
      position: static;
      border: 0;
    }
    .side .panel > .lines {
      padding: 0;
      border: 0;
    }
    a {
      text-decoration: none;
    }
    details {
      display: none;
    }
  `,
);
