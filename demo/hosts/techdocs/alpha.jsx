import '@backstage/ui/css/styles.css';
import { ConfigReader } from '@backstage/core-app-api';
import { createApp } from '@backstage/frontend-defaults';
import { ApiBlueprint, createFrontendModule, fetchApiRef } from '@backstage/frontend-plugin-api';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { searchApiRef } from '@backstage/plugin-search-react';
import { techdocsApiRef, techdocsStorageApiRef } from '@backstage/plugin-techdocs';
import techdocsPlugin from '@backstage/plugin-techdocs/alpha';
import { createRoot } from 'react-dom/client';
import { catalogChecklistModule, techdocsChecklistModule } from 'checklist-runner/backstage/alpha';
import { catalog, config, docs, fetchAsGuest, search, storage } from './stubs.js';

const stub = (pluginId, apis) =>
  createFrontendModule({
    pluginId,
    extensions: apis.map(([api, name, answer]) =>
      ApiBlueprint.make({ name, params: (define) => define({ api, deps: {}, factory: () => answer }) }),
    ),
  });
const stubs = [
  stub('app', [
    [fetchApiRef, 'fetch', fetchAsGuest],
    [searchApiRef, 'search', search],
  ]),
  stub('catalog', [[catalogApiRef, undefined, catalog]]),
  stub('techdocs', [
    [techdocsApiRef, undefined, docs],
    [techdocsStorageApiRef, 'storage', storage],
  ]),
];
// Everybody is a guest.
const data = { ...config, app: { ...config.app, extensions: [{ 'sign-in-page:app': false }] } };

const app = createApp({
  features: [
    ...stubs,
    techdocsPlugin,
    techdocsChecklistModule,
    catalogPlugin,
    catalogChecklistModule,
  ],
  advanced: { configLoader: async () => ({ config: new ConfigReader(data) }) },
});

createRoot(document.querySelector('#root')).render(app.createRoot());
