// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IEvent } from './i-event.js';
import type { INetworkAdapter } from './i-network-adapter.js';

/** VirtualBox's `INetworkAdapterChangedEvent`; also has the methods of `IEvent`. */
export interface INetworkAdapterChangedEvent extends IEvent {
  getNetworkAdapter(callOptions?: CallOptions): Promise<INetworkAdapter | undefined>;
}
export const INetworkAdapterChangedEvent: InterfaceToken<INetworkAdapterChangedEvent> = /* @__PURE__ */ interfaceToken('INetworkAdapterChangedEvent');
