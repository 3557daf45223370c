// For Preact: `import type {} from 'trafficking-help/types/preact'`.
import type { HTMLAttributes } from 'preact';
import type { TraffickingHelp } from '../esm/index.js';
import type { CardAttributes, ContactListener } from './attributes.js';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'trafficking-help': HTMLAttributes<TraffickingHelp> &
        CardAttributes & { 'ontrafficking-help-contact'?: ContactListener | undefined };
    }
  }
}
