// For Solid: `import type {} from 'trafficking-help/types/solid'`.
import type { JSX } from 'solid-js';
import type { TraffickingHelp } from '../esm/index.js';
import type { CardAttributes, ContactListener } from './attributes.js';

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'trafficking-help': JSX.HTMLAttributes<TraffickingHelp> &
        CardAttributes & { 'on:trafficking-help-contact'?: ContactListener | undefined };
    }
  }
}
