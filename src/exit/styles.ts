import { css } from 'lit';

/** The way off the page, above everything else. */
export const exit = css`
  [part~='exit'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_step) calc(var(--_step) * 3);
    padding: max(7px, var(--_step) * 2) max(7px, var(--_space));
    border-block-end: 1px solid var(--_border);
  }
  [part~='exit'] a {
    display: flex;
    align-items: center;
    box-sizing: border-box;
    min-block-size: var(--_target);
    padding: var(--_step) calc(var(--_step) * 4);
    border: 1px solid var(--_text);
    border-radius: calc(var(--_radius) * 0.65);
    background: var(--_text);
    color: var(--_surface);
    font-weight: 700;
    text-decoration: none;
  }
  [part~='exit'] a:focus-visible {
    outline-color: var(--_text);
  }
  [part~='exit'] p {
    position: relative;
    flex: 1 1 12em;
    color: var(--_muted);
    font-size: var(--_small);
  }
  /* Over the words beside the button: it moves nothing. */
  [part~='exit'] [role='status']:not(:empty) {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    min-block-size: 100%;
    background: var(--_surface);
    color: var(--_text);
  }
  /* No keyboard: a telephone or a tablet. */
  @media (hover: none) and (pointer: coarse) {
    .keys {
      display: none;
    }
  }
`;
