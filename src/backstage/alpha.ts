/** For Backstage's new frontend system: modules to put among the app's features. */
import { createFrontendModule, type FrontendModule } from '@backstage/frontend-plugin-api';
import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { TechDocsAddonLocations } from '@backstage/plugin-techdocs-react';
import { AddonBlueprint } from '@backstage/plugin-techdocs-react/alpha';
import { createElement } from 'react';
import { Addon } from './addon.js';
import { ANNOTATION, EntityChecklist } from './entity-checklist.js';

/** Turns code blocks and placeholders of every TechDocs page into lists. */
export const techdocsChecklistModule: FrontendModule = createFrontendModule({
  pluginId: 'techdocs',
  extensions: [
    AddonBlueprint.make({
      name: 'checklist',
      params: {
        name: 'ChecklistAddon',
        location: TechDocsAddonLocations.Content,
        component: Addon,
      },
    }),
  ],
});

/** A card on the pages of entities that have the annotation `checklist-runner/src`. */
export const catalogChecklistModule: FrontendModule = createFrontendModule({
  pluginId: 'catalog',
  extensions: [
    EntityCardBlueprint.make({
      name: 'checklist',
      params: {
        filter: ({ metadata }) => metadata.annotations?.[ANNOTATION] !== undefined,
        loader: () => Promise.resolve(createElement(EntityChecklist)),
      },
    }),
  ],
});
