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
declare module '@backstage/plugin-catalog-react' {
  export function useEntity(): {
    readonly entity: {
      readonly metadata: { readonly annotations?: Readonly<Record<string, string>> };
    };
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
