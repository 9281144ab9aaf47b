import { hydrateRoot } from 'react-dom/client';
import { Page } from './page';

// The elements run before React comes, as they do on a slow page.
Object.assign(globalThis, {
  hydrate: () =>
    hydrateRoot(document.querySelector('#root') as Element, <Page />, {
      onRecoverableError: (error) => console.error(`recovered: ${String(error)}`),
    }),
});
