import { palette, parseComputed } from './palette.js';
import { ofDocument } from '../page/document.js';
import { warnOnce } from '../page/warn.js';

/** The properties that the palette sets. Where it sets none, the style sheet’s colours apply. */
const names = 'fill on-fill surface tint text muted link line'
  .split(' ')
  .map((name) => `--_${name}`);

/** An empty element whose computed colours tell what the page asks for; see the style sheet. */
const probeIn = (root: ParentNode) => root.querySelector<HTMLElement>('.probe');

/** Reads the colours that the page asks for, as this browser resolves them, and sets the palette. */
function draw(probe: HTMLElement): void {
  const style = ofDocument(probe.ownerDocument, 'defaultView')?.getComputedStyle(probe);
  const base = probe.parentElement;
  const paper = parseComputed(style?.textDecorationColor ?? '');
  if (!style || !base || !paper) return;
  const asked = probe.style.getPropertyValue('--_asked');
  const accent = parseComputed(style.borderTopColor);
  if (asked && !accent) warnOnce(`accent="${asked}" is not known. Allowed: a CSS color.`);
  const colors = palette({
    paper,
    accent: parseComputed(style.backgroundColor) ?? accent,
    surface: parseComputed(style.borderRightColor),
    text: parseComputed(style.borderBottomColor),
    muted: parseComputed(style.borderLeftColor),
  });
  for (const name of names) base.style.setProperty(name, colors[name] ?? '');
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
