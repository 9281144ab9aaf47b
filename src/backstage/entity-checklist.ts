import { useEntity } from '@backstage/plugin-catalog-react';
import { createElement, type ReactElement } from 'react';
import { ChecklistRunner } from '../react/index.js';
import { useSignedIn } from './use-signed-in.js';

export const ANNOTATION = 'checklist-runner/src';

export type EntityChecklistProps = Omit<
  Parameters<typeof ChecklistRunner>[0],
  'src' | 'load' | 'namespace' | 'actor'
>;

/** On an entity's page: the list that its annotation `checklist-runner/src` names; nothing without. */
export function EntityChecklist(props: EntityChecklistProps): ReactElement | null {
  const { entity } = useEntity();
  const signedIn = useSignedIn();
  const src = entity.metadata.annotations?.[ANNOTATION];
  if (src === undefined || !signedIn) return null;
  return createElement(ChecklistRunner, { ...props, ...signedIn, src });
}
