import { palette, parseComputed } from './palette.js';
import { ofDocument } from '../page/document.js';
import { warnOnce } from '../page/warn.js';

/** The properties that the palette sets. Where it sets none, the style sheet’s colours apply. */
const names = 'fill on-fill surface tint text muted link line'
  .split(' ')
  .map((name) => `--_${name}`);

/** An empty element whose computed colours tell what the page asks for; see the style sheet. */
const probeIn = (root: ParentNode) => root.querySelector<HTMLElement>('.probe');

/** The palette for the colours that the page asks for, as this browser resolves them. */
function read(probe: HTMLElement): ReturnType<typeof palette> | undefined {
  const style = ofDocument(probe.ownerDocument, 'defaultView')?.getComputedStyle(probe);
  const paper = parseComputed(style?.textDecorationColor ?? '');
  if (!style || !paper) return undefined;
  const asked = probe.style.getPropertyValue('--_asked');
  const accent = parseComputed(style.borderTopColor);
  if (asked && !accent) warnOnce(`accent="${asked}" is not known. Allowed: a CSS color.`);
  return palette({
    paper,
    accent: parseComputed(style.backgroundColor) ?? accent,
    surface: parseComputed(style.borderRightColor),
    text: parseComputed(style.borderBottomColor),
    muted: parseComputed(style.borderLeftColor),
  });
}

function write(base: HTMLElement, colors: ReturnType<typeof palette>): void {
  for (const name of names) {
    const color = colors[name] ?? '';
    // The same again would make the browser compute all styles anew.
    if (base.style.getPropertyValue(name) !== color) base.style.setProperty(name, color);
  }
}

/** The probes of cards that wait for their colours. */
const waiting = new Set<HTMLElement>();

/**
 * Reads for all cards that were drawn together, then writes: a page with many would compute its styles and its
 * layout once for each. Where reading fails, the style sheet’s colours stay.
 */
function drawAll(): void {
  const probes = [...waiting];
  waiting.clear();
  const palettes = probes.map((probe) => {
    try {
      return read(probe);
    } catch {
      return undefined;
    }
  });
  probes.forEach((probe, index) => {
    const colors = palettes[index];
    if (colors && probe.parentElement) write(probe.parentElement, colors);
  });
}

/** In a microtask: before anybody who waits for the update goes on, and before the next painting. */
function draw(probe: HTMLElement): void {
  if (!waiting.size) queueMicrotask(drawAll);
  waiting.add(probe);
}

/**
 * Updates the colours when the page asks for others: after a class change, another colour scheme, or
 * when a hidden card is shown. The probe’s transitions and animation say when; nothing polls.
 */
export function watchColors(root: ShadowRoot): void {
  for (const event of ['transitionrun', 'animationstart']) {
    root.addEventListener(event, ({ target }) => {
      const probe = probeIn(root);
      if (probe && target === probe) draw(probe);
    });
  }
}

/** Set through the style object: a style attribute would need `unsafe-inline` in the page’s CSP. */
export function applyAccent(root: ParentNode, accent = ''): void {
  const probe = probeIn(root);
  probe?.style.setProperty('--_asked', accent);
  if (probe) draw(probe);
}
