/**
 * `npm run docs`: writes the site from what is built: the builder, the docs, the other pages, every
 * script, the packed package, and the index of the search. It can be published as it is under any
 * path. Needs `npm run build` first. With `--watch` it goes on until Ctrl-C.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import Eleventy from '@11ty/eleventy';
import * as pagefind from 'pagefind';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Packs the package as `npm publish` would, and gives the name of the file. */
function pack(folder: string): string {
  const said = execFileSync(
    'npm',
    ['pack', '--ignore-scripts', '--json', '--pack-destination', folder],
    {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const [packed] = JSON.parse(said) as { filename: string }[];
  if (!packed) throw new Error('npm pack wrote nothing');
  return packed.filename;
}

/** Writes the index of the search, and the code that reads it. */
async function writeSearch(folder: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(errors.join('\n'));
  await index.addDirectory({ path: folder });
  const { files } = await index.getFiles();
  // Without its own search boxes.
  for (const { path, content } of files.filter(
    ({ path }) => !/-(ui|highlight|worker)\./.test(path),
  )) {
    const file = join(folder, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  await pagefind.close();
}

/**
 * Writes the site into a folder, whose content is replaced.
 *
 * @param watches whether to go on, and write again what changes. What is there stays until then,
 *   because somebody may be looking at it
 */
export async function buildSite(folder: string, watches = false): Promise<void> {
  if (!existsSync(join(root, 'dist/trafficking-help.js'))) {
    throw new Error('dist/trafficking-help.js is not there: run "npm run build" first.');
  }
  if (!watches) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const archive = pack(folder);
  const eleventy = new Eleventy('demo', folder, {
    configPath: 'eleventy.config.mjs',
    quietMode: !watches,
    runMode: watches ? 'watch' : 'build',
    config(config) {
      config.addGlobalData('archive', archive);
      config.on('eleventy.after', () => writeSearch(folder));
    },
  });
  await eleventy.init();
  if (watches) await eleventy.watch();
  else await eleventy.write();
}

function readOptions() {
  try {
    return parseArgs({ options: { watch: { type: 'boolean' } } }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\nUsage: npm run docs [-- --watch]`);
    process.exit(2);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await buildSite('site', readOptions().watch);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
