/** For tests that start a browser themselves: the repository over HTTP, and pages given as text. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
};

/**
 * Serves the repository, and in it some pages that are no files.
 *
 * @param {Record<string, string>} pages HTML by path, such as `/page.html`
 * @param {Record<string, string>} headers what every answer says besides its type
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export async function serve(pages = {}, headers = {}) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = new URL(`..${pathname}`, import.meta.url);
    const body = pages[pathname] ?? (await readFile(file).catch(() => undefined));
    const type = types[extname(pathname)] ?? 'application/octet-stream';
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
