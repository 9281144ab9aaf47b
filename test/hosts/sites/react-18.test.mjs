import { testFramework } from '../framework.mjs';

testFramework({
  name: 'React 18, with the wrapper',
  slug: 'react-18',
  check: ['node_modules/typescript/bin/tsc', '-p', '.'],
  versions: ['react'],
});
