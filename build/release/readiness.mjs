/** What stands in the way of a release. */

/** `## 0.1.0 (2026-12-01)`: the version and what is in its brackets. */
const heading = /^## (\S+) \((.+?)\)$/m;

/**
 * Every reason not to release, as sentences for a person; none when it may go out.
 *
 * @param {object} state
 * @param {{ version: string, repository?: unknown }} state.manifest package.json
 * @param {{ version: string }} state.lock package-lock.json
 * @param {string} state.source text of src/version.ts
 * @param {string} state.changelog text of CHANGELOG.md
 * @param {string} state.changes what `git status --porcelain` says
 * @param {string[]} state.tags the tags that exist
 * @param {boolean | undefined} state.areFactsFresh whether `npm run check:facts` lets a release go out;
 *   undefined when it could not say
 * @param {string} state.today `2026-12-01`
 * @returns {string[]}
 */
export function obstacles(state) {
  const { manifest, lock, source, changelog, changes, tags, areFactsFresh, today } = state;
  const { version } = manifest;
  const found = [];
  if (areFactsFresh === undefined) {
    found.push('"npm run check:facts" came to no answer: is "npm ci" still to be run?');
  } else if (!areFactsFresh) {
    found.push('Facts are too old: see "npm run check:facts".');
  }
  if (changes) found.push(`The tree is not clean:\n${changes.trimEnd()}`);
  if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) {
    found.push(`package.json: "${version}" is no version.`);
  }
  if (lock.version !== version) {
    found.push(
      `package-lock.json has ${lock.version}, package.json ${version}: run "npm install".`,
    );
  }
  const [, inSource] = /version = '(.*)'/.exec(source) ?? [];
  if (inSource !== version) {
    found.push(`src/version.ts has ${inSource}, package.json ${version}.`);
  }
  const [, listed, date] = heading.exec(changelog) ?? [];
  if (listed !== version) {
    found.push(`CHANGELOG.md begins with ${listed}, package.json has ${version}.`);
  } else if (!/^\d{4}-\d\d-\d\d$/.test(date) || date > today) {
    found.push(`CHANGELOG.md: ${version} has "${date}" where the day of the release belongs.`);
  }
  if (tags.includes(`v${version}`)) found.push(`The tag v${version} exists already.`);
  if (!manifest.repository) {
    found.push('package.json has no "repository", which npm compares for --provenance.');
  }
  return found;
}
