import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromeFlags, findChrome } from './scripts/find-chrome.mjs';
import { tallyReporter } from './scripts/tally-reporter.mjs';

// Chrome inherits it. A test of days and streaks must not depend on where it runs; `npm test` runs the
// pure rooms again in other zones.
process.env.TZ ??= 'UTC';

export default {
  files: ['test/**/*.test.ts', '!test/{e2e,bench,hosts}/**'],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [
    // 'esnext' lowers nothing but TypeScript, as the Vite build does, so that syntax no browser runs
    // fails here too instead of only in the published file.
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: 'tsconfig.json' }),
  ],
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: findChrome(), args: chromeFlags },
      // Two files run at a time; without this only one of the two pages would get focus events.
      createPage: async ({ context }) => {
        const page = await context.newPage();
        await page.emulateFocusedPage(true);
        return page;
      },
    }),
  ],
  concurrency: 2,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: { config: { ui: 'bdd', timeout: 60_000 } },
  testsFinishTimeout: 600_000,
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY === true }),
    ...(process.env.WTR_TALLY ? [tallyReporter(process.env.WTR_TALLY)] : []),
  ],
};
