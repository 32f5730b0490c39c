// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `INATNetworkChangedEvent`; also has the methods of `IEvent`. */
export interface INATNetworkChangedEvent extends IEvent {
  getNetworkName(callOptions?: CallOptions): Promise<string>;
}
export const INATNetworkChangedEvent: InterfaceToken<INATNetworkChangedEvent> = /* @__PURE__ */ interfaceToken('INATNetworkChangedEvent');
