// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IEvent } from './i-event.js';
import type { IParallelPort } from './i-parallel-port.js';

/** VirtualBox's `IParallelPortChangedEvent`; also has the methods of `IEvent`. */
export interface IParallelPortChangedEvent extends IEvent {
  getParallelPort(callOptions?: CallOptions): Promise<IParallelPort | undefined>;
}
export const IParallelPortChangedEvent: InterfaceToken<IParallelPortChangedEvent> = /* @__PURE__ */ interfaceToken('IParallelPortChangedEvent');
