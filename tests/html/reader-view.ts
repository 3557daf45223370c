import type { Readability } from '@mozilla/readability';

/** Mozilla's reader view. It is no module, so it comes by a script of its own. */
export async function loadReaderView(): Promise<typeof Readability> {
  const tag = document.createElement('script');
  tag.src = '/node_modules/@mozilla/readability/Readability.js';
  const loaded = new Promise((resolve) => {
    tag.addEventListener('load', resolve, { once: true });
  });
  document.head.append(tag);
  await loaded;
  return (globalThis as unknown as { Readability: typeof Readability }).Readability;
}
