import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

function count(suite, tally) {
  for (const test of suite.tests)
    tally[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  for (const inner of suite.suites) count(inner, tally);
}

/** Writes `browser passed failed skipped` lines, one a browser, to a file, and prints them. */
export function countReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const tallies = new Map();
      for (const { browser, testResults, passed } of sessions) {
        const tally = tallies.get(browser.name) ?? { passed: 0, failed: 0, skipped: 0 };
        tallies.set(browser.name, tally);
        if (testResults) count(testResults, tally);
        // A file that could not be loaded has no tests to fail.
        if (!passed && !testResults) tally.failed++;
      }
      const lines = [...tallies].map(
        ([name, { passed, failed, skipped }]) =>
          `${name.replaceAll(' ', '-')} ${passed} ${failed} ${skipped}`,
      );
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${lines.join('\n')}\n`);
      console.log(`\nbrowser passed failed skipped\n${lines.join('\n')}`);
    },
  };
}
