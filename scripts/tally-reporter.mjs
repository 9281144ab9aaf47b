import { writeFileSync } from 'node:fs';

/** A web-test-runner reporter that leaves `{ passed, failed, skipped }` in a file for `npm test`. */
export function tallyReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const tally = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const own = { passed: 0, failed: 0, skipped: 0 };
        count(session.testResults, own);
        // A file that could not be loaded has no test that failed, nor has an empty one.
        const silent = own.passed + own.failed + own.skipped === 0;
        if (own.failed === 0 && (!session.passed || silent)) own.failed = 1;
        for (const key of Object.keys(tally)) tally[key] += own[key];
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
