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

const entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'handbook', namespace: 'default', annotations: {
      'backstage.io/techdocs-ref': 'dir:.',
      'checklist-runner/src': '/release.json',
    } },
  spec: { type: 'documentation', lifecycle: 'production', owner: 'team' },
};
const origin = window.location.origin;
const config = {
  app: { title: 'Handbook', baseUrl: origin },
  backend: { baseUrl: origin },
  techdocs: {
    sanitizer: {
      allowedCustomElementTagNameRegExp: '^checklist-',
      allowedCustomElementAttributeNameRegExp: '^(src|stats|notes)$',
    },
  },
};
const configApi = mockApis.config({ data: config });

const storage = {
  getApiOrigin: async () => origin,
  getStorageUrl: async () => `${origin}/site`,
  getBuilder: async () => 'external',
  getEntityDocs: async (_entity, path) => {
    const answer = await fetch(`${origin}/site/${path ? `${path.replace(/\/$/, '')}/` : ''}index.html`);
    return answer.text();
  },
  syncEntityDocs: async () => 'cached',
  getBaseUrl: async (oldBase, _entity, path) => new URL(oldBase, `${origin}/site/${path ? `${path.replace(/\/$/, '')}/` : ''}`).toString(),
};
const docs = {
  getCookie: async () => ({ expiresAt: new Date(Date.now() + 3_600_000).toISOString() }),
  getApiOrigin: async () => origin,
  getTechDocsMetadata: async () => ({ site_name: 'Handbook', site_description: 'Handbook' }),
  getEntityMetadata: async () => ({ ...entity, locationMetadata: { type: 'dir', target: '.' } }),
};
const catalog = { getEntityByRef: async () => entity, getEntities: async () => ({ items: [entity] }) };
const presentation = {
  forEntity: () => ({ snapshot: { entityRef: 'component:default/handbook', primaryTitle: 'Handbook' } }),
};

const page = (
  <TestApiProvider
    apis={[
      [configApiRef, configApi],
      [discoveryApiRef, { getBaseUrl: async (plugin) => `${origin}/api/${plugin}` }],
      [fetchApiRef, { fetch: (url, init) => fetch(url, { ...init, headers: { 'x-token': 'guest' } }) }],
      [identityApiRef, { getBackstageIdentity: async () => ({ userEntityRef: 'user:default/guest' }) }],
      [searchApiRef, { query: async () => ({ results: [] }) }],
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
