/**
 * Fetches the two style sheets that WordPress puts on every page with blocks, for
 * tests/page/stylesheets.browser.ts: the files alone, because installing their package pulls in all
 * of the block editor.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const wanted = '@wordpress/block-library@9.30.0';
const sheets = ['style.css', 'theme.css'];
const cache = fileURLToPath(new URL('../node_modules/.cache/wordpress/', import.meta.url));

/** Runs a program to its end and returns what it wrote; its complaints are shown as they come. */
function run(program, args) {
  const stdio = ['ignore', 'pipe', 'inherit'];
  const { error, status, stdout } = spawnSync(program, args, { encoding: 'utf8', stdio });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ended with ${status}`);
  return stdout;
}

function fetchSheets() {
  mkdirSync(cache, { recursive: true });
  // Unpacked elsewhere and then moved: a run that was cut short leaves no half a sheet behind.
  const work = mkdtempSync(join(cache, 'unpacking-'));
  try {
    const [pack] = JSON.parse(run('npm', ['pack', wanted, '--json', '--pack-destination', work]));
    const members = sheets.map((sheet) => `package/build-style/${sheet}`);
    run('tar', ['-xzf', join(work, pack.filename), '-C', work, ...members]);
    sheets.forEach((sheet, index) => renameSync(join(work, members[index]), join(cache, sheet)));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

if (!sheets.every((sheet) => existsSync(join(cache, sheet)))) {
  try {
    fetchSheets();
  } catch (error) {
    console.error(
      `The style sheets of ${wanted} could not be fetched, and the tests need them: ${error.message}.`,
    );
    process.exitCode = 1;
  }
}
