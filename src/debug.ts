import { debuglog } from 'node:util';

/** Messages for `NODE_DEBUG=vboxweb`. No secrets: operations, machines and codes only. */
export const debug = debuglog('vboxweb');
