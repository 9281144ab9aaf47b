import { join } from 'node:path';
import { testFramework } from '../framework.mjs';

testFramework({
  name: 'Angular',
  slug: 'angular',
  check: ['check.mjs'],
  versions: ['@angular/core'],
  plugins(folder) {
    // The check has compiled it, templates included.
    const setup = ({ onResolve }) =>
      onResolve({ filter: /^\.\/main$/ }, () => ({ path: join(folder, 'out/main.js') }));
    return [{ name: 'angular', setup }];
  },
});
