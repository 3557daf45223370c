/** `npm run editors`: writes docs/editors.md. */
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { documentOf, rows } from './table.js';

const text = await format(documentOf(await rows()), {
  parser: 'markdown',
  printWidth: 100,
  proseWrap: 'preserve',
});
writeFileSync(new URL('../../docs/editors.md', import.meta.url), text);
