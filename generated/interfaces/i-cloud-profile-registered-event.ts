// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `ICloudProfileRegisteredEvent`; also has the methods of `IEvent`. */
export interface ICloudProfileRegisteredEvent extends IEvent {
  getName(callOptions?: CallOptions): Promise<string>;
  getProviderId(callOptions?: CallOptions): Promise<string>;
  getRegistered(callOptions?: CallOptions): Promise<boolean>;
}
export const ICloudProfileRegisteredEvent: InterfaceToken<ICloudProfileRegisteredEvent> = /* @__PURE__ */ interfaceToken('ICloudProfileRegisteredEvent');
