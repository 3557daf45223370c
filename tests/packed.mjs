/** The package as npm would publish it, from what is in `dist/`. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Packs it into a folder.
 * @returns {{ path: string, size: number, files: string[] }} the tarball, its bytes, and its files by
 *   their path inside the package
 */
export function pack(folder) {
  const values = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const said = execFileSync('npm', values, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ filename, size, files }] = JSON.parse(said);
  return { path: join(folder, filename), size, files: files.map(({ path }) => path) };
}
