import './copy-button.js';
import { guard } from './deploy-gate.js';
import { logEvents } from './event-log.js';

logEvents(document.getElementById('events'));
guard(document.getElementById('gate'), 'deploy-a-model');
