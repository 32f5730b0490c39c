// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `ICloudProviderRegisteredEvent`; also has the methods of `IEvent`. */
export interface ICloudProviderRegisteredEvent extends IEvent {
  getId(callOptions?: CallOptions): Promise<string>;
  getRegistered(callOptions?: CallOptions): Promise<boolean>;
}
export const ICloudProviderRegisteredEvent: InterfaceToken<ICloudProviderRegisteredEvent> = /* @__PURE__ */ interfaceToken('ICloudProviderRegisteredEvent');
