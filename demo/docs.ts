/** The documents of the repository, as pages of the site: `docs/`, `integrations/` and the Markdown beside them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { render, type Rendered, type Target } from './markdown.js';

export interface Doc extends Rendered {
  /** Its file in the repository, such as `docs/attributes.md`. */
  readonly file: string;
  /** Its page in the site, such as `docs/attributes.html`. */
  readonly url: string;
  readonly title: string;
  /** The heading of docs/README.md that it is listed below; empty where there is none. */
  readonly group: string;
}

/** The repository, as far as a document can lead to it. */
interface Repository {
  readonly root: string;
  /** Pages of the site by the file that they are made from. */
  readonly pages: ReadonlyMap<string, string>;
  /** Where its files are shown, with a slash at the end; package.json may name none. */
  readonly address: string | undefined;
}

/** The first of these that is there is the first page of the docs. */
const indexes = ['docs/README.md', 'README.md'];
const indexUrl = 'docs/index.html';

/** Files of a folder with an ending; none where there is no folder. */
const filesIn = (root: string, folder: string, ending: string) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder))
        .filter((name) => name.endsWith(ending))
        .map((name) => posix.join(folder, name))
    : [];

function pagesOf(root: string): Map<string, string> {
  const files = ['docs', '.', 'integrations'].flatMap((folder) => filesIn(root, folder, '.md'));
  const index = indexes.find((file) => files.includes(file));
  // The README of a folder is named after the folder.
  const nameOf = (file: string) =>
    posix.basename(file.replace(/\/README\.md$/, '.md'), posix.extname(file));
  const pages = new Map(
    files.map((file) => [
      file,
      file === index ? indexUrl : `docs/${nameOf(file).toLowerCase()}.html`,
    ]),
  );
  if (new Set(pages.values()).size < pages.size) {
    throw new Error(`Two of these would be one page of the docs: ${files.join(', ')}.`);
  }
  for (const file of filesIn(root, 'demo', '.njk')) pages.set(file, `${nameOf(file)}.html`);
  return pages;
}

/** Where package.json says that the files are: `git+https://host/owner/name.git` and the like. */
function addressOf(root: string): string | undefined {
  const { repository } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    repository?: string | { url: string };
  };
  const named = typeof repository === 'string' ? repository : repository?.url;
  const url = named?.replace(/^github:/, 'https://github.com/').replace(/^git\+|\.git$/g, '');
  return url && `${url}/blob/HEAD/`;
}

/** Where a link or picture of a document leads. Throws where it leads to nothing. */
function targetOf(href: string, isImage: boolean, from: string, repository: Repository): Target {
  if (/^([a-z][a-z0-9+.-]*:|#)/i.test(href)) return { href };
  const { root, pages, address } = repository;
  const [path = '', hash] = href.split('#');
  const wanted = posix.join(posix.dirname(from), decodeURI(path));
  const relative = (url: string) => posix.relative(posix.dirname(pages.get(from) ?? ''), url);
  const page = pages.get(wanted);
  if (page) return { href: relative(page) + (hash === undefined ? '' : `#${hash}`) };
  if (!existsSync(join(root, wanted))) {
    throw new Error(`${from} links to ${href}, which is not there.`);
  }
  // Pictures are copied; those of the demo stand beside its pages.
  if (isImage) return { href: relative(wanted.replace(/^demo\//, '')) };
  return address ? { href: address + wanted } : { file: wanted };
}

function read(file: string, url: string, repository: Repository): Omit<Doc, 'group'> {
  // Front matter is for other tools.
  const text = readFileSync(join(repository.root, file), 'utf8').replace(/^---\n.*?\n---\n/s, '');
  const rendered = render(text, (href, isImage) => targetOf(href, isImage, file, repository));
  const named = rendered.headings.find(({ level }) => level === 1)?.text;
  if (named === undefined) throw new Error(`${file} has no title: begin it with "# …".`);
  // It is called as the project is, and so is every page of the site.
  const title = file === 'README.md' ? 'Overview' : named;
  return { file, url, title, ...rendered };
}

/**
 * All documents: the first page, what it links to in its order, then the others by title.
 *
 * @param root the folder of the repository
 */
export function docs(root: string): Doc[] {
  const repository = { root, pages: pagesOf(root), address: addressOf(root) };
  const found = [...repository.pages]
    .filter(([file]) => file.endsWith('.md'))
    .map(([file, url]) => read(file, url, repository))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
  const index = found.find(({ url }) => url === indexUrl);
  // A README that stands for an index has headings, but no lists of documents below them.
  const hasGroups = index?.file === 'docs/README.md';
  const groups = new Map([[indexUrl, '']]);
  for (const { href, below } of index?.links ?? []) {
    const url = posix.join('docs', href.replace(/#.*/, ''));
    if (!groups.has(url)) groups.set(url, hasGroups ? below : '');
  }
  for (const { url } of found) if (!groups.has(url)) groups.set(url, hasGroups ? 'More' : '');
  return [...groups].flatMap(([url, group]) =>
    found.filter((doc) => doc.url === url).map((doc) => ({ ...doc, group })),
  );
}
