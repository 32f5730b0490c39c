// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ISnapshotEvent } from './i-snapshot-event.js';

/** VirtualBox's `ISnapshotChangedEvent`; also has the methods of `ISnapshotEvent`. */
export interface ISnapshotChangedEvent extends ISnapshotEvent {
  getMidlDoesNotLikeEmptyInterfaces(callOptions?: CallOptions): Promise<boolean>;
}
export const ISnapshotChangedEvent: InterfaceToken<ISnapshotChangedEvent> = /* @__PURE__ */ interfaceToken('ISnapshotChangedEvent');
