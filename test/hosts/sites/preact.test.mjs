import { testFramework } from '../framework.mjs';

testFramework({
  name: 'Preact',
  slug: 'preact',
  check: ['node_modules/typescript/bin/tsc', '-p', '.'],
  versions: ['preact'],
});
