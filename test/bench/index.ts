import { benchIdentity } from './identity.js';

benchIdentity();
