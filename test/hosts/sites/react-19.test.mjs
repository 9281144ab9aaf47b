import { testFramework } from '../framework.mjs';
import { hydrates } from '../hydration.mjs';

testFramework({
  name: 'React 19',
  slug: 'react-19',
  check: ['node_modules/typescript/bin/tsc', '-p', '.'],
  versions: ['react'],
  also: { name: 'what the server rendered is hydrated without a word, and stays', check: hydrates },
});
