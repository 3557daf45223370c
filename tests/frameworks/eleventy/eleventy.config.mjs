import { fileURLToPath } from 'node:url';

const script = fileURLToPath(import.meta.resolve('trafficking-help/trafficking-help.js'));

export default function (config) {
  config.addPassthroughCopy({ [script]: 'trafficking-help.js' });
  return { dir: { output: 'dist' } };
}
