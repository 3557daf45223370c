/**
 * The browsers that tests, screenshots and measurements run in: what this machine has, and for
 * Chromium a copy from an npm package where it has none.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const first = (paths) => paths.find((path) => path && existsSync(path));

/** Where Chrome or Chromium is: `CHROME_PATH`, an installed one, or the one inside the package. */
export async function chromium() {
  const installed = first([
    process.env.CHROME_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ]);
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update'];
  if (installed) return { executablePath: installed, args };
  // It brings libraries that a bare machine lacks (libnss3 and others), but looks at this when it is
  // loaded and unpacks them for AWS's images only.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: sparticuz } = await import('@sparticuz/chromium');
  const executablePath = await sparticuz.executablePath();
  return { executablePath, args: [...sparticuz.args, ...args] };
}

/** Where Firefox is, or undefined. */
export function firefox() {
  return first([process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox']);
}

/** WebKitGTK's browser and its driver, or undefined. */
export function webkit() {
  const driver = first(['/usr/bin/WebKitWebDriver']);
  const libraries = ['x86_64-linux-gnu', 'aarch64-linux-gnu'];
  const browser = first(
    libraries.flatMap((name) => [
      join('/usr/lib', name, 'webkit2gtk-4.1/MiniBrowser'),
      join('/usr/lib', name, 'webkit2gtk-4.0/MiniBrowser'),
    ]),
  );
  const xvfb = first(['/usr/bin/Xvfb']);
  return driver && browser && xvfb ? { driver, browser, xvfb } : undefined;
}

/** Waits until something listens on a port of this machine; gives up after half a minute. */
async function answering(port) {
  for (const end = Date.now() + 30_000; Date.now() < end; await setTimeout(100)) {
    const socket = connect(port, '127.0.0.1');
    const answer = await Promise.race([once(socket, 'connect'), once(socket, 'error')]).catch(
      () => [true],
    );
    socket.destroy();
    if (answer.length === 0) return;
  }
  throw new Error(`nothing answers on port ${port}`);
}

/** A port of this machine that nothing listens on. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Starts WebKit's driver on a display of its own; both end with this process, or when they are told.
 *
 * @returns {Promise<{ port: number, stop: () => void }>} the port that the driver listens on
 */
export async function startWebkitDriver({ driver, xvfb }) {
  const port = await freePort();
  const display = `:${port}`;
  const screen = spawn(xvfb, [display, '-screen', '0', '1400x1000x24'], { stdio: 'ignore' });
  const service = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  });
  // Nor do they keep it from ending.
  screen.unref();
  service.unref();
  const stop = () => {
    service.kill();
    screen.kill();
  };
  process.on('exit', stop);
  await answering(port);
  return { port, stop };
}
