import { css } from 'lit';

/** The way off the page, above everything else. */
export const exit = css`
  [part~='exit'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    padding: 0.5em calc(var(--_space) * 1.23);
    border-block-end: 1px solid var(--_border);
    color: var(--_muted);
    font-size: calc(var(--_size) * 0.8125);
    line-height: 1.35;
  }
  [part~='exit'] a {
    display: flex;
    align-items: center;
    box-sizing: border-box;
    min-block-size: var(--_target);
    padding: 0.25em 1em;
    border: 1.5px solid var(--_text);
    border-radius: calc(var(--_radius) * 0.65);
    background: var(--_text);
    color: var(--_surface);
    font-size: 1.1538em;
    font-weight: 700;
    text-decoration: none;
  }
  [part~='exit'] a:focus-visible {
    outline-color: var(--_text);
  }
  [part~='exit'] p {
    flex: 1 1 12em;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* No keyboard: a telephone or a tablet. */
  @media (hover: none) and (pointer: coarse) {
    .keys {
      display: none;
    }
  }
`;
