/** Programs that make HTML of a text, as Debian has them: each is started anew in an empty folder. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Runs a program to its end; fails with all that it said. */
export function run(folder, program, ...values) {
  const { error, status, stdout, stderr } = spawnSync(program, values, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'C.UTF-8' },
  });
  if (error) throw new Error(`${program} is not there: ${error.message}`);
  if (status !== 0) throw new Error(`${program} ${values.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

/** Makes a site of files, given by path, and gives one of those that came of it. */
export function generate(files, result, program, ...values) {
  const folder = mkdtempSync(join(tmpdir(), 'generator-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    run(folder, program, ...values);
    return readFileSync(join(folder, result), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const hugo = (text, config) =>
  generate(
    {
      'config.toml': config,
      'content/post.md': `---\ntitle: Post\n---\n${text}\n`,
      'layouts/_default/single.html': '{{ .Content }}',
    },
    'public/post/index.html',
    'hugo',
    '--quiet',
  );

const jekyll = (text) =>
  generate(
    { 'post.md': `---\nlayout: null\n---\n${text}\n`, '_config.yml': 'plugins: []' },
    '_site/post.html',
    'jekyll',
    'build',
    '--quiet',
  );

/** The article of a page that MkDocs has made. */
function mkdocs(text) {
  const page = generate(
    { 'mkdocs.yml': 'site_name: Site', 'docs/index.md': `# Page\n\n${text}\n` },
    'site/index.html',
    'mkdocs',
    'build',
    '--quiet',
  );
  return (
    /<div class="col-md-9" role="main">([^]*?)<\/div>\s*<\/div>\s*<\/div>\s*<footer/.exec(
      page,
    )?.[1] ?? page
  );
}

const python = (code) => (text) =>
  generate(
    { 'in.txt': text, 'run.py': `${code}\nopen('out.txt','w').write(made(open('in.txt').read()))` },
    'out.txt',
    '/usr/bin/python3',
    'run.py',
  );

const unsafe = '[markup.goldmark.renderer]\nunsafe = true';

/** The version of a program, by what it says itself. */
const versionBy = (...values) => /\d+\.\d+(\.\d+)?/.exec(run('.', ...values))[0];

const hugoVersion = () => `Hugo ${versionBy('hugo', 'version')}`;

export const generators = [
  {
    group: 'Generator',
    name: 'Hugo, as it comes',
    version: hugoVersion,
    run: (text) => hugo(text, ''),
  },
  {
    group: 'Generator',
    name: 'Hugo, `unsafe = true`',
    version: hugoVersion,
    run: (text) => hugo(text, unsafe),
  },
  {
    group: 'Generator',
    name: 'Jekyll (kramdown)',
    version: () => `Jekyll ${versionBy('jekyll', '--version')}`,
    run: jekyll,
  },
  {
    group: 'Generator',
    name: 'MkDocs (Python-Markdown)',
    version: () => `MkDocs ${versionBy('mkdocs', '--version')}`,
    run: mkdocs,
  },
  {
    group: 'Sanitizer',
    name: 'Bleach',
    version: () =>
      `Bleach ${versionBy('/usr/bin/python3', '-c', 'import bleach; print(bleach.__version__)')}`,
    run: python('import bleach\ndef made(text): return bleach.clean(text)'),
  },
];
