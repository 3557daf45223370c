/** For tests that start a browser themselves: a folder over HTTP, and pages given as text. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/**
 * Serves a folder, by default the repository, and in it some pages that are no files.
 *
 * @param {Record<string, string>} pages HTML by path, such as `/page.html`
 * @param {Record<string, string>} headers what every answer says besides its type
 * @param {{ folder?: string, under?: string }} place the folder, and the path at which it begins, such
 *   as `/a/b`
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export async function serve(pages = {}, headers = {}, place = {}) {
  const { folder = fileURLToPath(new URL('..', import.meta.url)), under = '' } = place;
  // Some tests try very long addresses.
  const server = createServer({ maxHeaderSize: 4_000_000 }, async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const isHere = path.startsWith(`${under}/`);
    const file = join(folder, decodeURI(path).slice(under.length));
    const body =
      pages[pathname] ?? (isHere ? await readFile(file).catch(() => undefined) : undefined);
    const type = types[extname(path)] ?? 'application/octet-stream';
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': `${type}; charset=utf-8`,
      ...headers,
    });
    response.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
