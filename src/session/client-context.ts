import type { IVirtualBox, IWebsessionManager } from '../../generated/index.js';
import type { Binding } from '../bindings/binding.js';
import type { MachineLocks } from './machine-locks.js';

/** What the parts of the session API share within one client. */
export interface ClientContext {
  readonly binding: Binding;
  readonly api: IVirtualBox;
  readonly websessionManager: IWebsessionManager;
  readonly locks: MachineLocks;
  /** Milliseconds for an operation when its caller names none. */
  readonly timeoutMs: number;
}
