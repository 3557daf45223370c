'use client';

import type { ComponentProps, ReactNode } from 'react';
import 'trafficking-help/define';
import type {} from 'trafficking-help/types/react';

type Props = ComponentProps<'trafficking-help'> & {
  /** What readers see while the script is not there: the line’s name, its number, the emergency number. */
  readonly fallback: ReactNode;
};

/** The card, for React 19 and MDX. Its children stand at its end; no attribute changes a number. */
export function TraffickingHelp({ fallback, children, ...attributes }: Props) {
  return (
    <trafficking-help {...attributes}>
      <span slot="fallback">{fallback}</span>
      {children}
    </trafficking-help>
  );
}
