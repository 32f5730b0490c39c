// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `ICloudProviderListChangedEvent`; also has the methods of `IEvent`. */
export interface ICloudProviderListChangedEvent extends IEvent {
  getRegistered(callOptions?: CallOptions): Promise<boolean>;
}
export const ICloudProviderListChangedEvent: InterfaceToken<ICloudProviderListChangedEvent> = /* @__PURE__ */ interfaceToken('ICloudProviderListChangedEvent');
