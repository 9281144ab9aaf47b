/** A `node --test` reporter that writes `{ passed, failed, skipped }` for `npm test`. */
export default async function* nodeTallyReporter(events) {
  const tally = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // Suites are counted by what is in them, unless a hook of theirs broke.
    const isSuite = data.details?.type === 'suite';
    // Node passes a file in which it found no test, under the file's own name.
    if (data.name === data.file || data.name.endsWith('.test.mjs')) tally.failed += 1;
    else if (data.skip !== undefined || data.todo !== undefined) tally.skipped += 1;
    else if (type === 'test:fail') tally.failed += isSuite && !ownFault(data) ? 0 : 1;
    else if (!isSuite) tally.passed += 1;
  }
  yield JSON.stringify(tally);
}

function ownFault({ details }) {
  return details.error?.failureType !== 'subtestsFailed';
}
