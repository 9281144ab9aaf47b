/** Why nothing of a file or a link was taken in. */
import { RECORD_FAULTS } from '../../run/records/record-faults.js';
import { texts } from '../text.js';

export const recordText = texts('record', RECORD_FAULTS);
