import { benchIdentity } from './identity.js';
import { benchReading } from './reading.js';

benchReading();
benchIdentity();
