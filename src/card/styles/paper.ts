import { css } from 'lit';

/** On paper: black on white, numbers and addresses as text, nothing that only a screen can do. */
export const paper = css`
  [part~='base'] {
    /* Against those that the script sets. */
    --_surface: #fff !important;
    --_tint: #fff !important;
    --_text: #000 !important;
    --_muted: #000 !important;
    --_fill: #fff !important;
    --_on-fill: #000 !important;
    --_link: #000 !important;
    --_line: #00000029 !important;
    color-scheme: light;
    break-inside: avoid;
  }
  .card {
    border: 1px dashed #000;
    font-size: 10pt;
  }
  button,
  summary,
  [part~='exit'],
  .said,
  .probe {
    display: none;
  }
  label {
    display: none !important;
  }
  [part~='action'],
  .danger a {
    display: block;
    min-block-size: 0;
    border: 0;
    padding: 0;
    background: none;
    color: #000;
    text-align: start;
  }
  /* Nobody presses them. */
  a {
    text-decoration: none;
  }
  .lines a {
    line-height: inherit;
  }
  .actions > * {
    flex: none;
  }
  [part~='action'][data-channel='web']::after {
    content: ' ' attr(href);
  }
  [part~='steps'] {
    border: 1px solid;
  }
  details::details-content {
    display: contents;
    content-visibility: visible;
  }
  .groups {
    columns: 2;
  }
`;
