import '@backstage/ui/css/styles.css';
import { configApiRef, discoveryApiRef, fetchApiRef, identityApiRef } from '@backstage/core-plugin-api';
import { ScmIntegrationsApi, scmIntegrationsApiRef } from '@backstage/integration-react';
import {
  catalogApiRef,
  entityPresentationApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import {
  TechDocsReaderPage,
  techdocsApiRef,
  techdocsPlugin,
  techdocsStorageApiRef,
} from '@backstage/plugin-techdocs';
import { searchApiRef } from '@backstage/plugin-search-react';
import { TechDocsAddons } from '@backstage/plugin-techdocs-react';
import { mockApis, TestApiProvider, wrapInTestApp } from '@backstage/test-utils';
import { createRoot } from 'react-dom/client';
import { BrowserRouter, Route, Routes } from 'react-router-dom';
import { ChecklistAddon, EntityChecklist } from 'checklist-runner/backstage';
import { catalog, config, docs, entity, fetchAsGuest, presentation, search, storage } from './stubs.js';

const configApi = mockApis.config({ data: config });

const page = (
  <TestApiProvider
    apis={[
      [configApiRef, configApi],
      [discoveryApiRef, { getBaseUrl: async (plugin) => `${window.location.origin}/api/${plugin}` }],
      [fetchApiRef, fetchAsGuest],
      [identityApiRef, { getBackstageIdentity: async () => ({ userEntityRef: 'user:default/guest' }) }],
      [searchApiRef, search],
      [techdocsStorageApiRef, storage],
      [techdocsApiRef, docs],
      [catalogApiRef, catalog],
      [entityPresentationApiRef, presentation],
      [scmIntegrationsApiRef, ScmIntegrationsApi.fromConfig(configApi)],
    ]}
  >
    <Routes>
      <Route path="/docs/:namespace/:kind/:name/*" element={<TechDocsReaderPage />}>
        <Route
          path="*"
          element={
            <TechDocsAddons>
              <ChecklistAddon />
            </TechDocsAddons>
          }
        />
      </Route>
      <Route
        path="/catalog/:namespace/:kind/:name"
        element={
          <EntityProvider entity={entity}>
            <EntityChecklist stats />
          </EntityProvider>
        }
      />
    </Routes>
  </TestApiProvider>
);

createRoot(document.querySelector('#root')).render(
  wrapInTestApp(page, {
    components: { Router: BrowserRouter },
    mountedRoutes: {
      '/docs': techdocsPlugin.routes.root,
      '/docs/:namespace/:kind/:name/*': techdocsPlugin.routes.docRoot,
      '/catalog/:namespace/:kind/:name': entityRouteRef,
    },
  }),
);
