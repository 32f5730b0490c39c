// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IMachineEvent } from './i-machine-event.js';

/** VirtualBox's `ISnapshotEvent`; also has the methods of `IMachineEvent`. */
export interface ISnapshotEvent extends IMachineEvent {
  getSnapshotId(callOptions?: CallOptions): Promise<string>;
}
export const ISnapshotEvent: InterfaceToken<ISnapshotEvent> = /* @__PURE__ */ interfaceToken('ISnapshotEvent');
