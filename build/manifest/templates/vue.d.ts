// For Vue 3: `import type {} from 'trafficking-help/types/vue'`.
import type { HTMLAttributes, PublicProps } from 'vue';
import type { TraffickingHelp } from '../esm/index.js';
import type { CardAttributes, ContactListener } from './attributes.js';

/** Vue's checker looks for `heading-level` under `headingLevel`. */
type CamelCase<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : S;
type Props = HTMLAttributes &
  PublicProps & { [Name in keyof CardAttributes as CamelCase<Name>]: CardAttributes[Name] } & {
    onTraffickingHelpContact?: ContactListener | undefined;
  };

declare module 'vue' {
  interface GlobalComponents {
    'trafficking-help': new () => TraffickingHelp & { $props: Props };
  }
}
