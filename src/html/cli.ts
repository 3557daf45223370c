#!/usr/bin/env node
/**
 * `npx trafficking-help snippet --region MO` prints what to paste into a page; `npx trafficking-help script
 * --lang en,vi --country US --out th.js` makes a script of a site's own.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { run, type Package } from './command.js';
import type { ScriptParts } from './script.js';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));

const files: Package = {
  integrity: read('integrity.json') as Package['integrity'],
  parts: () => read('parts.json') as ScriptParts,
  hash: (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`,
};

const { errors, file, output, status } = run(process.argv.slice(2), files);
try {
  if (file) writeFileSync(file.name, file.text);
  process.stdout.write(output);
  process.stderr.write(errors);
  process.exitCode = status;
} catch (error) {
  process.stderr.write(`trafficking-help: ${(error as Error).message}\n`);
  process.exitCode = 2;
}
