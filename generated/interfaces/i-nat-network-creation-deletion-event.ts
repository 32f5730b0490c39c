// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { INATNetworkAlterEvent } from './i-nat-network-alter-event.js';

/** VirtualBox's `INATNetworkCreationDeletionEvent`; also has the methods of `INATNetworkAlterEvent`. */
export interface INATNetworkCreationDeletionEvent extends INATNetworkAlterEvent {
  getCreationEvent(callOptions?: CallOptions): Promise<boolean>;
}
export const INATNetworkCreationDeletionEvent: InterfaceToken<INATNetworkCreationDeletionEvent> = /* @__PURE__ */ interfaceToken('INATNetworkCreationDeletionEvent');
