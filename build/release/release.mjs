/**
 * `npm run release`: checks whether this commit may be published, builds it, prints what would be
 * published, and makes the tag whose push publishes. It never publishes itself: only the workflow
 * `release.yml` does, where npm can prove which commit a package was built from.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { pack } from '../../tests/packed.mjs';
import { archive } from './archive.mjs';
import { audit } from './audit.mjs';
import { obstacles } from './readiness.mjs';

const usage = `Usage: npm run release [-- --dry-run]

Checks the facts, the tree, the versions and the changelog, builds, and prints what is to be published.
Then it makes the tag, whose push starts the workflow that publishes. It publishes nothing itself.

  --dry-run  make no tag; go on after an obstacle, and end with 1
  --help     print this`;

function readOptions() {
  const options = { 'dry-run': { type: 'boolean' }, help: { type: 'boolean' } };
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    console.error(`${error.message}\n${usage}`);
    process.exit(2);
  }
}

const read = (path) => readFileSync(path, 'utf8');
const git = (...values) => execFileSync('git', values, { encoding: 'utf8' });
const npm = (...values) => spawnSync('npm', values, { encoding: 'utf8' });
const changes = () => git('status', '--porcelain');

/** Whether no fact is too old; undefined when the command itself failed. */
function areFactsFresh() {
  return { 0: true, 1: false }[npm('run', 'check:facts').status];
}

function findObstacles(manifest) {
  return obstacles({
    manifest,
    lock: JSON.parse(read('package-lock.json')),
    source: read('src/version.ts'),
    changelog: read('CHANGELOG.md'),
    changes: changes(),
    tags: git('tag').split('\n'),
    areFactsFresh: areFactsFresh(),
    today: new Date().toISOString().slice(0, 10),
  });
}

/** Honest where the registry cannot be asked. */
function auditLine() {
  const { known, why } = audit();
  if (known === undefined) return `not asked: ${why}`;
  return known === 0 ? 'nothing known' : `${known} known: see "npm audit"`;
}

function printPackage({ name, version }) {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  const { path, size, files } = pack(folder);
  const tarball = readFileSync(path);
  rmSync(folder, { recursive: true });
  const hashes = JSON.parse(read('dist/integrity.json'));
  const hash = (algorithm, encoding) => createHash(algorithm).update(tarball).digest(encoding);
  const zip = archive();
  console.log(`
Tarball    ${basename(path)}, ${size.toLocaleString('en')} bytes, ${files.length} files
sha256     ${hash('sha256', 'hex')}
integrity  sha512-${hash('sha512', 'base64')}
Archive    ${zip.name}, ${zip.bytes.length.toLocaleString('en')} bytes
sha256     ${createHash('sha256').update(zip.bytes).digest('hex')}
Audit      ${auditLine()}

Files
${files.map((file) => `  ${file}`).join('\n')}

Scripts and their integrity
${Object.entries(hashes)
  .map(([file, value]) => `  ${file.padEnd(28)} ${value}`)
  .join('\n')}

Addresses of the default script after publishing
  https://cdn.jsdelivr.net/npm/${name}@${version}/dist/trafficking-help.js
  https://unpkg.com/${name}@${version}/dist/trafficking-help.js

Published by the workflow, not from here, with
  npm publish ${basename(path)} --provenance --access public`);
}

/** Builds and prints the package, and gives what came in the way meanwhile. */
function buildAndPrint(manifest) {
  const before = changes();
  const { status } = spawnSync('npm', ['run', 'build'], { stdio: 'inherit' });
  if (status !== 0) return ['The build failed.'];
  printPackage(manifest);
  // Such as the documents' tables, which are made from the source: the tag would have older ones.
  const after = changes();
  return after === before ? [] : [`The build changed files that are in git:\n${after.trimEnd()}`];
}

const options = readOptions();
if (options.help) {
  console.log(usage);
  process.exit(0);
}
const manifest = JSON.parse(read('package.json'));
const tag = `v${manifest.version}`;
const found = findObstacles(manifest);
if (found.length === 0 || options['dry-run']) {
  found.push(...buildAndPrint(manifest));
}
if (found.length > 0) {
  console.error(`\nNot to be released yet:\n${found.map((line) => `- ${line}`).join('\n')}`);
  process.exit(1);
}
if (options['dry-run']) {
  console.log(`\nReady. "npm run release" makes the tag ${tag}.`);
} else {
  git('tag', '--annotate', tag, '--message', `Release ${manifest.version}`);
  console.log(
    `\nTagged. "git push origin ${tag}" publishes it; "git tag -d ${tag}" takes it back.`,
  );
}
