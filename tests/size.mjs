/**
 * `npm run size`: what each shipped file weighs, and what the parts of the default script cost in it.
 * Ends with 1 when a file is over its budget.
 */
import { Buffer } from 'node:buffer';
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { TraceMap, decodedMappings } from '@jridgewell/trace-mapping';

/** The most that a file may weigh, in bytes after `gzip -9`. The first pattern that fits counts. */
const budgets = [
  ['embed.html', 6_500],
  ['frame.js', 1_500],
  ['trafficking-help.js', 43_000],
  ['trafficking-help.all.js', 79_500],
  [/^trafficking-help\.[\w-]+\.js$/, 44_500],
];

/** The parts of a script by the path of their source; the first that fits counts. */
const parts = [
  ['Lit', /\/node_modules\//],
  ['words', /\/locales\/(?:en|packed)\.js$/],
  ['styles', /styles(?:\/[\w-]+)?\.js$/],
  ['card', /\/card\//],
  ['element', /\/element\//],
  ['copy, exit, wallet, colors', /\/(?:copy|exit|wallet|colors)\//],
  ['the page around', /\/page\//],
  // The data stands behind the code, with no source of its own.
  ['options, data, the rest', /\/esm\//],
  ['of no source', /^/],
];

const dist = new URL('../dist/', import.meta.url);
const read = (file) => readFileSync(new URL(file, dist), 'utf8');
const gzip = (text) => gzipSync(text, { level: 9 }).length;

const row = (name, ...values) =>
  console.log(name.padEnd(32) + values.map((value) => String(value).padStart(11)).join(''));
const number = (value) => value.toLocaleString('en');

function listFiles() {
  try {
    return readdirSync(dist).filter((file) => /\.(?:js|html)$/.test(file));
  } catch {
    console.error('There is no dist/. Run `npm run build` first.');
    process.exit(2);
  }
}

/** Prints the sizes of all files; returns what is wrong with them. */
function checkFiles() {
  row('file', 'minified', 'gzip', 'brotli', 'budget');
  return listFiles().flatMap((file) => {
    const text = read(file);
    const size = gzip(text);
    const [, budget] =
      budgets.find(([name]) => name === file || (name instanceof RegExp && name.test(file))) ?? [];
    row(
      file,
      number(Buffer.byteLength(text)),
      number(size),
      number(brotliCompressSync(text).length),
      budget ? number(budget) : 'none',
    );
    if (!budget) return [`${file} has no budget: give it one in tests/size.mjs.`];
    return size > budget ? [`${file} is ${number(size - budget)} bytes over its budget.`] : [];
  });
}

/** Cuts a script into stretches of text, each with the path of the source that it comes from. */
function stretchesOf(file) {
  const map = new TraceMap(read(`${file}.map`));
  const lines = read(file).split(/(?<=\n)/);
  let source;
  return lines.flatMap((line, index) => {
    // A line that begins inside a template goes on with the source of the line before it.
    const starts = [[0, source], ...(decodedMappings(map)[index] ?? [])];
    source = starts.at(-1)[1];
    return starts.map(([from, of], next) => ({
      text: line.slice(from, starts[next + 1]?.[0]),
      path: `/${map.sources[of] ?? ''}`,
    }));
  });
}

/** Prints the parts of a script; returns what is wrong with its map. */
function checkParts(file) {
  const stretches = stretchesOf(file);
  const partOf = ({ path }) => parts.find(([, pattern]) => pattern.test(path))[0];
  const join = (list) => list.map(({ text }) => text).join('');
  const whole = join(stretches);
  const problems = whole === read(file) ? [] : [`The map of ${file} is not of this file.`];

  console.log(
    `\nThe parts of ${file}. "without" is how much less gzip makes of it when a part is cut`,
  );
  console.log(
    'out; that sums up to less than the whole, because the parts have words in common.\n',
  );
  row('part', 'minified', 'without');
  for (const [part] of parts) {
    const own = join(stretches.filter((stretch) => partOf(stretch) === part));
    const others = join(stretches.filter((stretch) => partOf(stretch) !== part));
    row(part, number(Buffer.byteLength(own)), number(gzip(whole) - gzip(others)));
    if (part === 'of no source' && own.length > whole.length / 100) {
      problems.push(`${number(own.length)} characters of ${file} have no source in its map.`);
    }
  }
  return problems;
}

const problems = [...checkFiles(), ...checkParts('trafficking-help.js')];
for (const problem of problems) console.error(problem);
if (problems.length) process.exitCode = 1;
