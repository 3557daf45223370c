import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { seleniumLauncher } from '@web/test-runner-selenium';
import { Builder } from 'selenium-webdriver';
import { countReporter } from './tests/count-reporter.mjs';
import { chromium, firefox, startWebkitDriver, webkit } from './tests/browsers.mjs';

const isWatching = process.argv.includes('--watch');

// Watching, one is enough; the gate runs all three.
const only = process.env.BROWSERS?.split(',') ?? (isWatching && ['chromium']);
// The tests run against what is built. Here, because the runner's keys need the terminal for itself.
if (isWatching) {
  const build = spawn('npm', ['run', 'watch', '--', '--silent'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  process.on('exit', () => build.kill());
}

const wanted = (name) => !only || only.includes(name);
const browsers = [];

if (wanted('chromium')) {
  browsers.push(chromeLauncher({ launchOptions: await chromium(), concurrency: 1 }));
}

if (wanted('firefox') && firefox()) {
  const launchOptions = { browser: 'firefox', executablePath: firefox() };
  browsers.push(puppeteerLauncher({ launchOptions, concurrency: 1 }));
}

const gtk = wanted('webkit') && webkit();
if (gtk) {
  const { port } = await startWebkitDriver(gtk);
  const capabilities = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: gtk.browser, args: ['--automation'] },
  };
  browsers.push(
    Object.assign(
      seleniumLauncher({
        driverBuilder: new Builder()
          .usingServer(`http://127.0.0.1:${port}`)
          .withCapabilities(capabilities),
      }),
      { concurrency: 1 },
    ),
  );
}

if (process.env.CI && !only && browsers.length < 3) {
  throw new Error('With CI set, Chromium, Firefox and WebKit must all be installed.');
}

/** Whole pages for the tests, each with the headers that its first lines ask for. */
async function pageHeaders(context, next) {
  await next();
  if (!context.path.startsWith('/tests/pages/')) return;
  const file = new URL(`.${context.path}`, import.meta.url);
  for (const [, name, value] of readFileSync(file, 'utf8').matchAll(
    /<!-- header ([\w-]+): (.*?) -->/g,
  )) {
    context.set(name, value);
  }
}

export default {
  files: ['tests/*/*.browser.ts', '!tests/hostile/**'],
  nodeResolve: { exportConditions: ['production', 'browser'] },
  browsers,
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  // These end what hangs. On a busy machine, three browsers at a time take ten times as long.
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 180_000 } },
  middleware: [pageHeaders],
  // Not a target that pages would be rewritten for: the tests run what is shipped, to the byte.
  plugins: [esbuildPlugin({ ts: true, target: 'esnext' })],
  reporters: [
    defaultReporter({ reportTestProgress: false }),
    // One file a run: see `test:browser`.
    countReporter(`test-results/browser-${process.pid}.txt`),
  ],
};
