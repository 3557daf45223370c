/** The documents of the repository, as pages of the site: `docs/` and the Markdown beside it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { render, type Heading, type Target } from './markdown.js';

export interface Doc {
  /** Its file in the repository, such as `docs/attributes.md`. */
  readonly file: string;
  /** Its page in the site, such as `docs/attributes.html`. */
  readonly url: string;
  readonly title: string;
  readonly html: string;
  readonly headings: readonly Heading[];
}

const markdownIn = (folder: string) =>
  readdirSync(folder || '.')
    .filter((name) => name.endsWith('.md'))
    .map((name) => folder + name);

/** The first of these is the first page of the docs, under `docs/`. */
const indexes = ['docs/README.md', 'README.md'];

/** Addresses of pages by the file that they are made from. Throws where two have one address. */
function addresses(): Map<string, string> {
  const files = [...markdownIn('docs/'), ...markdownIn('')];
  const index = indexes.find((file) => files.includes(file));
  const found = new Map(
    files.map((file) => [
      file,
      file === index ? 'docs/index.html' : `docs/${posix.basename(file, '.md').toLowerCase()}.html`,
    ]),
  );
  if (new Set(found.values()).size < found.size) {
    throw new Error(`Two of these would be one page of the docs: ${files.join(', ')}.`);
  }
  for (const name of readdirSync('demo').filter((file) => file.endsWith('.njk'))) {
    found.set(`demo/${name}`, `${posix.basename(name, '.njk')}.html`);
  }
  return found;
}

/** The address of the repository, where package.json names one. */
function repository(): string | undefined {
  const { repository: named } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    repository?: string | { url: string };
  };
  const url = typeof named === 'string' ? named : named?.url;
  return url
    ?.replace(/^git\+/, '')
    .replace(/\.git$/, '')
    .replace(/^github:/, 'https://github.com/');
}

/** Where a link of a document leads. Throws where it leads to nothing. */
function target(href: string, isImage: boolean, file: string, pages: Map<string, string>): Target {
  if (/^([a-z][a-z0-9+.-]*:|#)/i.test(href)) return { href };
  const [path = '', hash] = href.split('#');
  const wanted = posix.join(posix.dirname(file), decodeURI(path));
  const from = posix.dirname(pages.get(file) ?? '');
  const page = pages.get(wanted);
  if (page) return { href: posix.relative(from, page) + (hash === undefined ? '' : `#${hash}`) };
  if (!existsSync(wanted)) throw new Error(`${file} links to ${href}, which is not there.`);
  // Pictures are copied; those of the demo stand beside its pages.
  if (isImage) return { href: posix.relative(from, wanted.replace(/^demo\//, '')) };
  const source = repository();
  return source ? { href: `${source}/blob/HEAD/${wanted}` } : { file: wanted };
}

function read(file: string, url: string, pages: Map<string, string>) {
  // Front matter is for other tools.
  const text = readFileSync(file, 'utf8').replace(/^---\n.*?\n---\n/s, '');
  const rendered = render(text, (href, isImage) => target(href, isImage, file, pages));
  const named = rendered.headings.find(({ level }) => level === 1)?.text;
  if (named === undefined) throw new Error(`${file} has no title: begin it with "# …".`);
  // It is called as the project is, and so is every page of the site.
  const title = file === 'README.md' ? 'Overview' : named;
  return { file, url, title, ...rendered };
}

/** All documents: the first page, what it links to in its order, then the others by title. */
export function docs(): Doc[] {
  const pages = addresses();
  const found = [...pages]
    .filter(([file]) => file.endsWith('.md'))
    .map(([file, url]) => read(file, url, pages));
  const first = found.find(({ url }) => url === 'docs/index.html');
  const order = ['index.html', ...(first?.links ?? []).map((link) => link.replace(/#.*/, ''))];
  const place = ({ url }: Doc) => {
    const at = order.indexOf(posix.basename(url));
    return at < 0 ? order.length : at;
  };
  return found.sort((a, b) => place(a) - place(b) || a.title.localeCompare(b.title, 'en'));
}
