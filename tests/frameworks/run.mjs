/**
 * `npm run test:frameworks [-- NAME… --newest --keep]`: packs the package as it is in `dist/`, and for
 * each folder beside this file installs it into a copy, checks its types, builds it and visits it in
 * Chromium. `--newest` takes the newest versions of the same majors; `--keep` leaves the copies.
 * Ends with a table; exits with 1 when an app fails, 2 for a name or an option that does not exist.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { chromium } from '../browsers.mjs';
import { pack } from '../packed.mjs';
import { serve } from '../serve.mjs';
import { visit, visitWithoutScript } from './visit.mjs';

const here = new URL('.', import.meta.url);
const apps = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** What was asked for, or how to ask. */
function readOptions() {
  const options = { newest: { type: 'boolean' }, keep: { type: 'boolean' } };
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const unknown = positionals.find((name) => !apps.includes(name));
    if (unknown) throw new Error(`no app "${unknown}"; there are: ${apps.join(', ')}`);
    return { ...values, names: positionals.length > 0 ? positionals : apps };
  } catch (error) {
    console.error(`${error.message}\nUsage: npm run test:frameworks [-- NAME… --newest --keep]`);
    process.exit(2);
  }
}

const { names, newest, keep } = readOptions();
const work = mkdtempSync(join(tmpdir(), 'frameworks-'));
const { path: tarball } = pack(work);

/** Runs a command in a folder; fails with all that it said. Returns the seconds it took. */
async function run(folder, command, ...values) {
  const began = performance.now();
  const child = spawn(command, values, { cwd: folder, env: { ...process.env, CI: 'true' } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
  const status = await new Promise((resolve) => child.on('close', resolve));
  if (status !== 0) throw new Error(`${command} ${values.join(' ')}\n${said}`);
  return (performance.now() - began) / 1000;
}

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

const subjects = [
  'react',
  'preact',
  'vue',
  'svelte',
  'solid-js',
  '@angular/core',
  '@11ty/eleventy',
];
const tools = ['@lit-labs/ssr-react', 'vite', 'typescript'];

/** The versions that were installed. */
function versions(folder) {
  const { dependencies, devDependencies } = readJson(join(folder, 'package.json'));
  return [...subjects, ...tools]
    .filter((name) => name in { ...dependencies, ...devDependencies })
    .map(
      (name) => `${name} ${readJson(join(folder, 'node_modules', name, 'package.json')).version}`,
    )
    .join(', ');
}

/** Adds the package to the app's own manifest. */
function prepare(folder) {
  const path = join(folder, 'package.json');
  const manifest = readJson(path);
  const loosen = (dependencies = {}) =>
    Object.fromEntries(
      Object.entries(dependencies).map(([name, version]) => [
        name,
        newest ? `^${version}` : version,
      ]),
    );
  manifest.dependencies = {
    ...loosen(manifest.dependencies),
    'trafficking-help': `file:${tarball}`,
  };
  manifest.devDependencies = loosen(manifest.devDependencies);
  writeFileSync(path, JSON.stringify(manifest));
  return manifest.scripts;
}

/** One app from an empty folder to a reader's click. */
async function tryOut(name, browser) {
  const folder = join(work, name);
  const row = { name, versions: '', install: 0, check: 0, build: 0, result: 'passed' };
  try {
    cpSync(new URL(name, here), folder, { recursive: true });
    const scripts = prepare(folder);
    const quick = ['--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock'];
    row.install = await run(folder, 'npm', 'install', ...quick);
    row.versions = versions(folder);
    if (scripts.check) row.check = await run(folder, 'npm', 'run', 'check');
    row.build = await run(folder, 'npm', 'run', 'build');
    const site = await serve({}, {}, { folder: join(folder, 'dist') });
    try {
      await visit(browser, `${site.origin}/index.html`);
      if (name === 'server') await visitWithoutScript(browser, `${site.origin}/index.html`);
    } finally {
      site.close();
    }
  } catch (error) {
    row.result = 'FAILED';
    console.error(`\n${name}: ${error.stack ?? error}\n`);
  }
  console.log(`${name}: ${row.result}`);
  return row;
}

const browser = await puppeteer.launch(await chromium());
const rows = [];
try {
  // One at a time: each install and build already uses every core.
  for (const name of names) rows.push(await tryOut(name, browser));
} finally {
  await browser.close();
  if (keep) console.log(`kept: ${work}`);
  else rmSync(work, { recursive: true, force: true });
}

console.log('\napp        install  check  build  result  versions');
for (const { name, install, check, build, result, versions } of rows) {
  const seconds = [install, check, build].map((time) => `${time.toFixed(1)} s`.padStart(7));
  console.log(`${name.padEnd(10)} ${seconds.join('')}  ${result}  ${versions}`);
}
const passed = rows.filter(({ result }) => result === 'passed').length;
console.log(`\n${passed} of ${rows.length} apps passed, on Node ${process.versions.node}`);
process.exitCode = passed === rows.length ? 0 : 1;
