import type { Control } from './control.js';

/** Longest value that is taken from an address. */
const longest = 300;

/** Every choice that is not the default, as the part of an address behind `#`. */
export function toHash(controls: readonly Control[]): string {
  const chosen = controls.map(({ name, read }) => [name, read()]).filter(([, value]) => value);
  return new URLSearchParams(chosen).toString();
}

/**
 * Shows what an address asks for; what it does not name gets its default. Whatever is in it ends up
 * as the value of a control, never as markup.
 *
 * @param shown called after each control, since one may decide what the next one offers
 * @returns what is wrong with it, a sentence each
 */
export function fromHash(hash: string, controls: readonly Control[], shown: () => void): string[] {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const problems: string[] = [];
  for (const control of controls) {
    const value = (asked.get(control.name) ?? '').slice(0, longest);
    if (!control.write(value)) problems.push(`The link asks for ${control.name}="${value}".`);
    shown();
  }
  const names = controls.map(({ name }) => name);
  for (const name of new Set(asked.keys())) {
    if (!names.includes(name)) problems.push(`The link asks for “${name.slice(0, 40)}”.`);
  }
  return problems;
}

/**
 * Keeps the address of this page in step with the choices: one entry of the history for each choice,
 * however many keys were pressed for it.
 */
export function createHistory(restore: () => void) {
  let isEditing = false;
  addEventListener('hashchange', () => {
    isEditing = false;
    restore();
  });
  return {
    write(hash: string): void {
      if (hash === location.hash.slice(1)) return;
      const url = hash ? `#${hash}` : location.pathname + location.search;
      try {
        if (isEditing) history.replaceState(null, '', url);
        else history.pushState(null, '', url);
      } catch {
        // Safari refuses more than 100 of these in ten seconds; the next one will do.
      }
      isEditing = true;
    },
    /** The choice is made; the next one is another. */
    close(): void {
      isEditing = false;
    },
  };
}
