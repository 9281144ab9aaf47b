/** For Backstage: a TechDocs addon and a component for entity pages. The app brings the peers. */
export { ChecklistAddon } from './checklist-addon.js';
export { EntityChecklist, type EntityChecklistProps } from './entity-checklist.js';
