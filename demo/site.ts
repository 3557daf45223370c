/**
 * `npm run build:site`: the demo and the built files as a static site that can be published as it is
 * under any path. Needs `npm run build` first.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const pages = ['index', 'themes', 'article', 'partner', 'sources', 'languages'];
const assets = [
  'demo.css',
  'builder.css',
  'article.css',
  'partner.css',
  'themes.css',
  'builder.js',
  'builder.js.map',
  'card.png',
];

/** Beside the modules, which are in the package, everything that is built is served. */
const served = /\.(js|html|json|map)$/;

/**
 * What static hosts must be told. Without the header no other site's browser could compare the hash
 * of a script, and it would block the script. Netlify and Cloudflare Pages read this file; GitHub
 * Pages sends the header by itself.
 */
const headers = `/dist/*
  Access-Control-Allow-Origin: *
`;

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

/** In the repository the built files are beside the demo, in the site they are inside it. */
function published(html: string): string {
  return html.replaceAll('../dist/', 'dist/');
}

/** Writes the site into a folder, whose content is replaced. */
export function buildSite(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'dist'), { recursive: true });
  const archive = pack(folder);
  // The page tells its script that the package is here.
  const link = `<link rel="alternate" type="application/gzip" href="${archive}" />`;
  for (const page of pages) {
    const html = published(readFileSync(join(root, 'demo', `${page}.html`), 'utf8'));
    const ours = page === 'index' ? html.replace('</head>', `  ${link}\n  </head>`) : html;
    writeFileSync(join(folder, `${page}.html`), ours);
  }
  for (const asset of assets) cpSync(join(root, 'demo', asset), join(folder, asset));
  for (const file of readdirSync(join(root, 'dist')).filter((name) => served.test(name))) {
    cpSync(join(root, 'dist', file), join(folder, 'dist', file));
  }
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  writeFileSync(join(folder, '_headers'), headers);
  // Else GitHub Pages leaves out files that begin with an underscore.
  writeFileSync(join(folder, '.nojekyll'), '');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildSite(join(root, 'site'));
