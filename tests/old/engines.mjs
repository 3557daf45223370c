/** The old engines: Chromiums out of npm packages, which `package.json` beside this file names. */
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, createReadStream, createWriteStream } from 'node:fs';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

const here = new URL('.', import.meta.url);
const cache = new URL('../../.cache/old/', here);
const manifest = JSON.parse(readFileSync(new URL('package.json', here), 'utf8'));

/** The names of all engines, such as `chromium-92`. */
export const engines = Object.keys(manifest.dependencies);

/** Installs what the lockfile says, once: npm checks that each package is the one it was. */
function install() {
  mkdirSync(cache, { recursive: true });
  const lock = readFileSync(new URL('package-lock.json', here), 'utf8');
  const installed = new URL('package-lock.json', cache);
  const isThere = existsSync(new URL('node_modules/', cache)) && existsSync(installed);
  if (isThere && readFileSync(installed, 'utf8') === lock) return;
  for (const file of ['package.json', 'package-lock.json']) {
    copyFileSync(new URL(file, here), new URL(file, cache));
  }
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: fileURLToPath(cache),
    stdio: 'inherit',
    timeout: 600_000,
  });
  if (status !== 0) throw new Error('npm could not install the old engines.');
}

/** The path of an engine, unpacked. */
export async function unpack(name) {
  install();
  const folder = new URL(`node_modules/${name}/`, cache);
  const { version } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
  const path = fileURLToPath(new URL(`${name}-${version}`, cache));
  if (!existsSync(path)) {
    // Not by the package's own script, which unpacks every version into one place.
    const packed = createReadStream(new URL('bin/chromium.br', folder));
    await pipeline(packed, createBrotliDecompress(), createWriteStream(`${path}.part`));
    chmodSync(`${path}.part`, 0o755);
    renameSync(`${path}.part`, path);
  }
  return path;
}
