// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { INATNetworkChangedEvent } from './i-nat-network-changed-event.js';

/** VirtualBox's `INATNetworkAlterEvent`; also has the methods of `INATNetworkChangedEvent`. */
export interface INATNetworkAlterEvent extends INATNetworkChangedEvent {
  getMidlDoesNotLikeEmptyInterfaces(callOptions?: CallOptions): Promise<boolean>;
}
export const INATNetworkAlterEvent: InterfaceToken<INATNetworkAlterEvent> = /* @__PURE__ */ interfaceToken('INATNetworkAlterEvent');
