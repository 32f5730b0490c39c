import type { IVirtualBox, IWebsessionManager } from '../../generated/index.js';
import type { Binding } from '../bindings/binding.js';
import type { CallOptions } from '../call-options.js';
import type { MachineDirectory } from '../machine/machine-directory.js';
import { MachineLocks } from './machine-locks.js';
import { type OperationName, runOperation, type Step } from './operation.js';
import type { SignalGuard } from './signal-guard.js';
import type { WebSession } from './web-session.js';

/** What the parts of the session API share within one client; always that of the log-on of now. @internal */
export class ClientContext {
  readonly session: WebSession;
  readonly locks: MachineLocks;
  /** Made when machines are listed again and again. */
  directory: MachineDirectory | undefined;
  /** Whatever has to be ended before log-off. */
  readonly subscriptions = new Set<{ close(): Promise<void> }>();

  constructor(session: WebSession, guard: SignalGuard) {
    this.session = session;
    this.locks = new MachineLocks(this, guard);
  }

  get binding(): Binding {
    return this.session.epoch.binding;
  }

  get api(): IVirtualBox {
    return this.session.epoch.root;
  }

  get websessionManager(): IWebsessionManager {
    return this.session.epoch.manager;
  }

  /** Runs an operation of several calls; see {@link runOperation}. */
  run<T>(name: OperationName, options: CallOptions, attempt: (step: Step) => Promise<T>): Promise<T> {
    return runOperation(this.session, name, options, attempt);
  }
}
