// For Svelte 5: `import type {} from 'trafficking-help/types/svelte'`.
import type { HTMLAttributes } from 'svelte/elements';
import type { TraffickingHelp } from '../esm/index.js';
import type { CardAttributes, ContactListener } from './attributes.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'trafficking-help': Omit<HTMLAttributes<TraffickingHelp>, keyof CardAttributes> &
      CardAttributes & { 'ontrafficking-help-contact'?: ContactListener | undefined };
  }
}
