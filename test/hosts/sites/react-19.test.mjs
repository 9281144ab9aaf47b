import { testFramework } from '../framework.mjs';

testFramework({
  name: 'React 19',
  slug: 'react-19',
  check: ['node_modules/typescript/bin/tsc', '-p', '.'],
  versions: ['react'],
});
