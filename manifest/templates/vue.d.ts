// For Vue 3: `import type {} from 'trafficking-help/types/vue'`.
import type { HTMLAttributes, PublicProps } from 'vue';
import type { TraffickingHelp } from '../esm/index.js';
import type { Attributes, ContactListener } from './attributes.js';

type Props = HTMLAttributes &
  PublicProps &
  Attributes & { onTraffickingHelpContact?: ContactListener | undefined };

declare module 'vue' {
  interface GlobalComponents {
    'trafficking-help': new () => TraffickingHelp & { $props: Props };
  }
}
