// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { INATNetworkChangedEvent } from './i-nat-network-changed-event.js';

/** VirtualBox's `INATNetworkStartStopEvent`; also has the methods of `INATNetworkChangedEvent`. */
export interface INATNetworkStartStopEvent extends INATNetworkChangedEvent {
  getStartEvent(callOptions?: CallOptions): Promise<boolean>;
}
export const INATNetworkStartStopEvent: InterfaceToken<INATNetworkStartStopEvent> = /* @__PURE__ */ interfaceToken('INATNetworkStartStopEvent');
