/**
 * `npm run zip`: writes trafficking-help-<version>.zip, for sites without Node: the scripts, the page and the
 * script for frames, their hashes, and how to use them. The same `dist/` gives the same bytes.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { strToU8, zipSync } from 'fflate';

const usage = 'Usage: npm run zip';

const read = (path) => new Uint8Array(readFileSync(path));

/** What a person without Node needs to know, once the folder is unpacked. */
const readme = (version, files) => `trafficking-help ${version}

A card for any web page: how to recognise human trafficking, and whom to call.

1. Put this folder on your web server, over https. Keep the version in its name.
2. Get the snippet for your page: docs/other-systems.md of the project says which one suits your system, and the
   builder prints it. Its address is that of this folder.
3. Paste the snippet, publish, and open the page. You should see a button that says "Call".

${files
  .filter((name) => /\.(js|html|json)$/.test(name))
  .map((name) => `${name}\n  ${explain(name)}`)
  .join('\n')}

You need the one script with your language and, for a frame, embed.html and frame.js beside it.
Numbers change. After 18 months the card says by itself that its list is old: fetch a new version before that.
`;

function explain(name) {
  const known = {
    'trafficking-help.js': 'the script with English and Spanish',
    'trafficking-help.all.js': 'the script with every language',
    'embed.html': 'the page that stands in a frame',
    'frame.js': 'gives frames their height; belongs on the page around them',
    'integrity.json': 'the hash of each script, for the integrity attribute',
  };
  const [, language] = /^trafficking-help\.(.+)\.js$/.exec(name) ?? [];
  return known[name] ?? `the script with English and ${language}`;
}

/** @returns {{ name: string, bytes: Uint8Array }} the archive, and how to call it */
export function archive() {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const folder = `trafficking-help-${version}`;
  const wanted = /^(trafficking-help(\.[\w-]+)?\.js|frame\.js|embed\.html|integrity\.json)$/;
  const files = readdirSync('dist')
    .filter((name) => wanted.test(name))
    .sort();
  const entries = {
    'README.txt': strToU8(readme(version, files)),
    'LICENSE.txt': read('LICENSE'),
    ...Object.fromEntries(files.map((name) => [name, read(`dist/${name}`)])),
  };
  // Local time, as the format has it: the same in every zone.
  const mtime = new Date(1980, 0, 1);
  return {
    name: `${folder}.zip`,
    bytes: zipSync({ [folder]: entries }, { level: 9, mtime, os: 3 }),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    parseArgs({ options: {} });
  } catch (error) {
    console.error(`${error.message}\n${usage}`);
    process.exit(2);
  }
  const { name, bytes } = archive();
  writeFileSync(name, bytes);
  console.log(`${name}, ${bytes.length.toLocaleString('en')} bytes`);
}
