#!/usr/bin/env node
/** `npx trafficking-help snippet --region MO`: prints what to paste into a page. */
import { readFileSync } from 'node:fs';
import { run } from './command.js';

const file = new URL('../../integrity.json', import.meta.url);
const integrity = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
const { output, errors, status } = run(process.argv.slice(2), integrity);
process.stdout.write(output);
process.stderr.write(errors);
process.exitCode = status;
