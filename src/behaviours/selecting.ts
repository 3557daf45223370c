/**
 * Tells a mouse that has selected a number from one that presses it: letting go of it on its link is
 * a click as well, and must call nobody.
 */
export class Selecting {
  /** What was selected when the pointer went down: it may be left from earlier. */
  private before = '';

  constructor(root: ShadowRoot) {
    root.addEventListener('pointerdown', () => {
      this.before = this.selected(root);
    });
  }

  private selected({ ownerDocument }: Node): string {
    return String(ownerDocument?.getSelection() ?? '').trim();
  }

  /** Whether this click ends a selection inside `link`. A key's click has no `detail`. */
  endsAt(link: Element, { detail }: UIEvent): boolean {
    const now = this.selected(link);
    return detail > 0 && now !== '' && now !== this.before && link.textContent.includes(now);
  }
}
