import { writeFileSync } from 'node:fs';

/** A web-test-runner reporter that leaves `{ passed, failed, skipped }` in a file for `npm test`. */
export function tallyReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const tally = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const before = tally.failed;
        count(session.testResults, tally);
        // A file that could not be loaded has no tests to fail, and a page that crashed none that did.
        if (!session.passed && tally.failed === before) tally.failed += 1;
      }
      writeFileSync(file, JSON.stringify(tally));
    },
  };
}

function count(suite, tally) {
  if (!suite) return;
  for (const test of suite.tests) {
    if (test.skipped) tally.skipped += 1;
    else if (test.passed) tally.passed += 1;
    else tally.failed += 1;
  }
  for (const inner of suite.suites) count(inner, tally);
}
