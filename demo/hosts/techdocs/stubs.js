// What both apps answer with instead of a back end.
export const entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'handbook', namespace: 'default', annotations: {
      'backstage.io/techdocs-ref': 'dir:.',
      'checklist-runner/src': '/release.json',
    } },
  spec: { type: 'documentation', lifecycle: 'production', owner: 'team' },
};
const origin = window.location.origin;
export const config = {
  app: { title: 'Handbook', baseUrl: origin },
  backend: { baseUrl: origin },
  techdocs: {
    sanitizer: {
      allowedCustomElementTagNameRegExp: '^checklist-',
      allowedCustomElementAttributeNameRegExp: '^(src|stats|notes)$',
    },
  },
};

export const storage = {
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
export const docs = {
  getCookie: async () => ({ expiresAt: new Date(Date.now() + 3_600_000).toISOString() }),
  getApiOrigin: async () => origin,
  getTechDocsMetadata: async () => ({ site_name: 'Handbook', site_description: 'Handbook' }),
  getEntityMetadata: async () => ({ ...entity, locationMetadata: { type: 'dir', target: '.' } }),
};
export const catalog = {
  getEntityByRef: async () => entity,
  getEntities: async () => ({ items: [entity] }),
  getEntitiesByRefs: async ({ entityRefs }) => ({ items: entityRefs.map(() => entity) }),
  getEntityAncestors: async () => ({ rootEntityRef: 'component:default/handbook', items: [{ entity, parentEntityRefs: [] }] }),
};
export const presentation = {
  forEntity: () => ({ snapshot: { entityRef: 'component:default/handbook', primaryTitle: 'Handbook' } }),
};
export const search = { query: async () => ({ results: [] }) };
export const fetchAsGuest = {
  fetch: (url, init) => fetch(url, { ...init, headers: { 'x-token': 'guest' } }),
};
