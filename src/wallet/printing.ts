import {
  render,
  type CSSResult,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { createElement } from '../page/document.js';
import { sandboxesAllow } from '../page/frames.js';
import { own } from '../page/own.js';
import { warnOnce } from '../page/warn.js';
import { applyStyles } from '../page/style-sheets.js';

/**
 * Whether `print()` does anything here: a sandboxed frame ignores it. One with no origin of its own
 * would not let us into the frame that is printed; files on a disk have none either, and do.
 */
export function canPrint(): boolean {
  return (
    typeof globalThis.print === 'function' &&
    // By name: a page may have a constant `origin` of its own, also one that never got a value.
    (globalThis.origin !== 'null' || location.protocol === 'file:') &&
    sandboxesAllow(/^allow-modals$/i) !== false
  );
}

/** CSS pixels in 53 mm: one less than there is, because paper measures words a little otherwise. */
const height = 200;

/** Makes the words of a side as large as they fit, and leaves out what can be spared if none do. */
function fit(side: HTMLElement): void {
  for (let points = 8.5; points >= 6.5; points -= 0.25) {
    side.style.fontSize = `${points}pt`;
    if (side.offsetHeight <= height) return;
  }
  const spare = side.querySelector('.spare');
  spare?.remove();
  if (spare) fit(side);
}

/** What a reader does first when done with the printer. */
const returning = ['pointerdown', 'keydown'];

/**
 * Prints a template alone, from a frame without size in the host's own root: nothing of the page is
 * touched, and the browser has neither its address nor its title to print.
 */
export class Printing implements ReactiveController {
  private frame: HTMLIFrameElement | undefined;

  constructor(private readonly host: ReactiveControllerHost & { readonly renderRoot: Node }) {
    host.addController(this);
  }

  /** @param template its elements of the class `side` are made to fit */
  print(template: TemplateResult, styles: CSSResult): void {
    this.hostDisconnected();
    const frame = createElement('iframe');
    // At once, except in Firefox, which first replaces the document of a new frame.
    const fill = () => {
      const { contentDocument: paper, contentWindow: view } = frame;
      try {
        if (!paper || !view) throw new Error('A policy keeps the frame.');
        applyStyles(paper, styles);
        render(template, paper.body);
        paper.querySelectorAll<HTMLElement>('.side').forEach(fit);
        view.print();
      } catch (error) {
        warnOnce(`cannot be printed here. ${error}`);
        this.hostDisconnected();
      }
      // It may have been taken away meanwhile, and the card with it.
      if (this.frame !== frame) return;
      // Not at `afterprint`: Safari on phones says that before it has read the frame.
      for (const event of returning) addEventListener(event, this.hostDisconnected, true);
    };
    frame.addEventListener('load', fill, own({ once: true }));
    this.frame = frame;
    this.host.renderRoot.appendChild(frame);
  }

  /** Takes the frame away. */
  readonly hostDisconnected = (): void => {
    if (!this.frame) return;
    this.frame.remove();
    this.frame = undefined;
    for (const event of returning) removeEventListener(event, this.hostDisconnected, true);
  };
}
