/** The search page: what pagefind finds in the index beside it. No other host is asked. */

/** What was found below one heading. */
interface Part {
  readonly title: string;
  readonly url: string;
  /** Text with `mark` around what was found; `<` and `>` of the text itself are escaped. */
  readonly excerpt: string;
  readonly weighted_locations: readonly { readonly balanced_score: number }[];
}

/** A page with what was looked for. */
interface Found {
  readonly url: string;
  readonly meta: { readonly title: string };
  readonly sub_results: readonly Part[];
}

/** What is used of `pagefind/pagefind.js`, which is written with the index. */
interface Pagefind {
  options(options: { noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly { data(): Promise<Found> }[] }>;
}

// With nothing else to export it would be no module, and could not wait.
export {};

/** More would not be read. */
const most = { pages: 12, parts: 3 };

function take<T extends HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

const form = take<HTMLFormElement>('#search');
const query = take<HTMLInputElement>('#query');
const found = take('#found');
const list = take<HTMLOListElement>('#results');

function make(tag: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
}

/** The policy of the page lets nobody make elements of text, so it is taken apart. */
const withMarks = (excerpt: string): (Node | string)[] =>
  excerpt.split(/<mark>(.*?)<\/mark>/).map((part, index) => {
    const text = part.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    return index % 2 ? make('mark', text) : text;
  });

const linkTo = (href: string, textContent: string) =>
  Object.assign(document.createElement('a'), { href, textContent });

const partEntry = ({ title, url, excerpt }: Part) =>
  make('li', linkTo(url, title), make('p', ...withMarks(excerpt)));

/** How much was found there: a word in a heading counts for more. */
const weight = ({ weighted_locations }: Part) =>
  weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);

function pageEntry({ meta, url, sub_results }: Found): HTMLElement {
  const parts = [...sub_results].sort((a, b) => weight(b) - weight(a)).slice(0, most.parts);
  return make('li', linkTo(url, meta.title), make('ul', ...parts.map(partEntry)));
}

// Its worker would need a policy for the worker's address, and the pages here are few.
async function load(): Promise<Pagefind> {
  // @ts-expect-error pagefind writes the file into the site, after this is compiled.
  const pagefind = (await import('./pagefind/pagefind.js')) as Pagefind;
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  return pagefind;
}

let asked = 0;

/** Shows what is found; an answer that is late is not shown in place of a newer one. */
async function show(pagefind: Pagefind): Promise<void> {
  const words = query.value.trim();
  const turn = ++asked;
  const { results } = words ? await pagefind.search(words) : { results: [] };
  const pages = await Promise.all(results.slice(0, most.pages).map((result) => result.data()));
  if (turn !== asked) return;
  const address = new URL(location.href);
  if (words) address.searchParams.set('q', words);
  else address.searchParams.delete('q');
  history.replaceState(null, '', address);
  list.replaceChildren(...pages.map(pageEntry));
  const count = results.length === 1 ? '1 page' : `${results.length} pages`;
  const cut = results.length > most.pages ? `, the first ${most.pages} below` : '';
  found.textContent = !words ? '' : results.length ? `${count}${cut}` : `Nothing on “${words}”.`;
}

try {
  const pagefind = await load();
  const showAll = () => {
    show(pagefind).catch(fail);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    showAll();
  });
  query.addEventListener('input', showAll);
  query.value = new URLSearchParams(location.search).get('q') ?? '';
  form.hidden = false;
  showAll();
} catch (error) {
  fail(error);
}

function fail(error: unknown): void {
  console.error(error);
  found.textContent = 'Search does not work in this browser. All pages are listed below.';
}
