// A template has no @ts-expect-error: what is wrong stands in a file of its own, which has to fail.
import { spawnSync } from 'node:child_process';

const compile = (project) =>
  spawnSync(process.execPath, ['node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js', '-p', project], {
    encoding: 'utf8',
  });

const right = compile('tsconfig.json');
process.stdout.write(right.stdout + right.stderr);
const { stdout, stderr } = compile('tsconfig.wrong.json');
const missing = ["'checklistid'", '"tight"', 'MouseEvent'].filter((each) => !(stdout + stderr).includes(each));
if (missing.length > 0) console.error(`Not refused: ${missing.join(', ')}\n${stdout}${stderr}`);
process.exitCode = right.status || (missing.length > 0 ? 1 : 0);
