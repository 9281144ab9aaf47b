import type { PropertyDeclaration, ReactiveElement } from 'lit';

/** Lit's `@property`, without the half of it that is for standard decorators: the build lowers ours to this. */
export const property =
  (options?: PropertyDeclaration) =>
  (element: object, name: string): void =>
    (element.constructor as typeof ReactiveElement).createProperty(name, options);
