// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ISnapshotEvent } from './i-snapshot-event.js';

/** VirtualBox's `ISnapshotTakenEvent`; also has the methods of `ISnapshotEvent`. */
export interface ISnapshotTakenEvent extends ISnapshotEvent {
  getMidlDoesNotLikeEmptyInterfaces(callOptions?: CallOptions): Promise<boolean>;
}
export const ISnapshotTakenEvent: InterfaceToken<ISnapshotTakenEvent> = /* @__PURE__ */ interfaceToken('ISnapshotTakenEvent');
