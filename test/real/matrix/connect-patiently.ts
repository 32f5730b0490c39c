import pRetry from 'p-retry';
import { type ConnectOptions, connect, type VirtualBoxClient } from '../../../src/index.js';

/** Connects outside of what is measured: a server that was just started again may refuse for a moment. */
export function connectPatiently(options: ConnectOptions): Promise<VirtualBoxClient> {
  return pRetry(() => connect(options), { retries: 6, minTimeout: 250 });
}
