/**
 * The rest of the internet, for tests that leave the page: nothing in them may reach a real site.
 * A proxy that takes every `https:` address and shows the same small page there.
 */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer as createSecureServer } from 'node:https';

/** A key and a certificate that nobody trusts: browsers in tests are told to. */
function certificate() {
  const folder = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const { status, stderr } = spawnSync('openssl', [
    ...'req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=elsewhere'.split(' '),
    ...['-keyout', key, '-out', cert],
  ]);
  if (status !== 0) throw new Error(`openssl: ${stderr}`);
  const files = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return files;
}

/**
 * Starts the proxy.
 *
 * @returns {Promise<{ port: number, visits: { url: string, referrer?: string }[], close: () => void }>}
 */
export async function startElsewhere() {
  const visits = [];
  const site = createSecureServer(certificate(), ({ headers, url }, response) => {
    // Not what browsers ask for by themselves: icons, lists, updates.
    if (headers.accept?.startsWith('text/html')) {
      visits.push({ url: `https://${headers.host}${url}`, referrer: headers.referer });
    }
    response.writeHead(url === '/nothing' ? 204 : 200, { 'content-type': 'text/html' });
    response.end('<!doctype html><title>Elsewhere</title><p>Elsewhere');
  });
  const proxy = createServer((_request, response) => response.writeHead(502).end());
  proxy.on('connect', (_request, socket) => {
    socket.on('error', () => socket.destroy());
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    site.emit('connection', socket);
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return {
    port: proxy.address().port,
    visits,
    close() {
      proxy.close();
      proxy.closeAllConnections();
      site.closeAllConnections();
    },
  };
}
