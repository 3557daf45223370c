/* global window, addEventListener, console */

/** Loaded first on a test page: what the page's policy refuses, and what goes wrong. */
window.violations = [];
window.problems = [];

// The test server puts a script of its own into every page; what that one runs into is not ours.
const isServer = (address) => address.includes('__web-dev-server__');

addEventListener('securitypolicyviolation', (event) => {
  const { blockedURI, effectiveDirective, sourceFile } = event;
  if (isServer(blockedURI) || isServer(sourceFile)) return;
  const [refused] = event.composedPath();
  window.violations.push(`${effectiveDirective} ${blockedURI} ${refused.localName ?? 'document'}`);
});
addEventListener('error', ({ filename, message }) => {
  if (!isServer(filename)) window.problems.push(message);
});
addEventListener('unhandledrejection', ({ reason }) => window.problems.push(String(reason)));
for (const level of ['warn', 'error']) {
  console[level] = (...values) => window.problems.push(values.join(' '));
}
