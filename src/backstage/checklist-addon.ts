import { createPlugin } from '@backstage/core-plugin-api';
import {
  createTechDocsAddonExtension,
  TechDocsAddonLocations,
} from '@backstage/plugin-techdocs-react';
import type { ComponentType } from 'react';
import { Addon } from './addon.js';

/** Inside `<TechDocsAddons>`: turns code blocks and placeholders of every page into lists. */
export const ChecklistAddon: ComponentType = createPlugin({ id: 'checklist-runner' }).provide(
  createTechDocsAddonExtension({
    name: 'ChecklistAddon',
    location: TechDocsAddonLocations.Content,
    component: Addon,
  }),
);
