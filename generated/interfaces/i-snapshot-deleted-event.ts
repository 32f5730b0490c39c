// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ISnapshotEvent } from './i-snapshot-event.js';

/** VirtualBox's `ISnapshotDeletedEvent`; also has the methods of `ISnapshotEvent`. */
export interface ISnapshotDeletedEvent extends ISnapshotEvent {
  getMidlDoesNotLikeEmptyInterfaces(callOptions?: CallOptions): Promise<boolean>;
}
export const ISnapshotDeletedEvent: InterfaceToken<ISnapshotDeletedEvent> = /* @__PURE__ */ interfaceToken('ISnapshotDeletedEvent');
