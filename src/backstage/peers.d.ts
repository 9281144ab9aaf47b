// The little that is used of Backstage, which its app brings. Only for compiling: it is not published.
declare module '@backstage/core-plugin-api' {
  interface ApiRef<Api> {
    readonly id: string;
    readonly T: Api;
  }
  interface Plugin {
    provide<Extension>(extension: { readonly component: Extension }): Extension;
  }
  export function createPlugin(options: { readonly id: string }): Plugin;
  export function useApi<Api>(ref: ApiRef<Api>): Api;
  export const fetchApiRef: ApiRef<{ readonly fetch: typeof fetch }>;
  export const identityApiRef: ApiRef<{
    getBackstageIdentity(): Promise<{ readonly userEntityRef: string }>;
  }>;
}
declare module '@backstage/frontend-plugin-api' {
  interface ExtensionDefinition {
    readonly $$type: '@backstage/ExtensionDefinition';
  }
  export interface FrontendModule {
    readonly $$type: '@backstage/FrontendModule';
    readonly pluginId: string;
  }
  export function createFrontendModule(options: {
    readonly pluginId: string;
    readonly extensions: readonly ExtensionDefinition[];
  }): FrontendModule;
}
declare module '@backstage/plugin-catalog-react' {
  interface Entity {
    readonly metadata: { readonly annotations?: Readonly<Record<string, string>> };
  }
  export function useEntity(): { readonly entity: Entity };
}
declare module '@backstage/plugin-catalog-react/alpha' {
  import type { ExtensionDefinition } from '@backstage/frontend-plugin-api';
  import type { Entity } from '@backstage/plugin-catalog-react';
  import type { ReactElement } from 'react';

  export const EntityCardBlueprint: {
    make(options: {
      readonly name: string;
      readonly params: {
        readonly filter: (entity: Entity) => boolean;
        readonly loader: () => Promise<ReactElement>;
      };
    }): ExtensionDefinition;
  };
}
declare module '@backstage/plugin-techdocs-react' {
  import type { ComponentType } from 'react';

  export const TechDocsAddonLocations: { readonly Content: string };
  export function createTechDocsAddonExtension(options: {
    readonly name: string;
    readonly location: string;
    readonly component: ComponentType;
  }): { readonly component: ComponentType };
  export function useShadowRoot(): ShadowRoot | undefined;
}
declare module '@backstage/plugin-techdocs-react/alpha' {
  import type { ExtensionDefinition } from '@backstage/frontend-plugin-api';
  import type { ComponentType } from 'react';

  export const AddonBlueprint: {
    make(options: {
      readonly name: string;
      readonly params: {
        readonly name: string;
        readonly location: string;
        readonly component: ComponentType;
      };
    }): ExtensionDefinition;
  };
}
