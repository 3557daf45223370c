// For React 19 and later: `import type {} from 'trafficking-help/types/react'`.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { TraffickingHelp } from '../esm/index.js';
import type { CardAttributes, ContactListener } from './attributes.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'trafficking-help': DetailedHTMLProps<HTMLAttributes<TraffickingHelp>, TraffickingHelp> &
        CardAttributes & { 'ontrafficking-help-contact'?: ContactListener | undefined };
    }
  }
}
