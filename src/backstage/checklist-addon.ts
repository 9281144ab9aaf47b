import { createPlugin } from '@backstage/core-plugin-api';
import {
  createTechDocsAddonExtension,
  TechDocsAddonLocations,
  useShadowRootElements,
} from '@backstage/plugin-techdocs-react';
import { useEffect, type ComponentType } from 'react';
import '../define/index.js';
import { enhance } from '../enhance/enhance.js';
import { useSignedIn } from './use-signed-in.js';

function Addon(): null {
  const [body] = useShadowRootElements(['body']);
  const signedIn = useSignedIn();
  useEffect(() => {
    if (body && signedIn) enhance(body, signedIn);
  }, [body, signedIn]);
  return null;
}

/** Inside `<TechDocsAddons>`: turns code blocks and placeholders of every page into lists. */
export const ChecklistAddon: ComponentType = createPlugin({ id: 'checklist-runner' }).provide(
  createTechDocsAddonExtension({
    name: 'ChecklistAddon',
    location: TechDocsAddonLocations.Content,
    component: Addon,
  }),
);
