import { cacao } from './cacao.js';
import { cycloneDx } from './cyclonedx.js';
import { fhir } from './fhir.js';
import { issueForm } from './issue-form.js';
import type { KnownFormat } from './known-format.js';
import { oscal } from './oscal.js';
import { schemaOrg } from './schema-org.js';
import { superProductivity } from './super-productivity.js';
import { surveyJs } from './survey-js.js';
import { trello } from './trello.js';
import { walkthrough } from './walkthrough.js';

/** In the order in which they are tried; the narrowest markers first. */
export const KNOWN_FORMATS: readonly KnownFormat[] = [
  schemaOrg,
  oscal,
  cacao,
  fhir,
  cycloneDx,
  trello,
  superProductivity,
  walkthrough,
  issueForm,
  surveyJs,
];
