// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `ICloudProfileChangedEvent`; also has the methods of `IEvent`. */
export interface ICloudProfileChangedEvent extends IEvent {
  getName(callOptions?: CallOptions): Promise<string>;
  getProviderId(callOptions?: CallOptions): Promise<string>;
}
export const ICloudProfileChangedEvent: InterfaceToken<ICloudProfileChangedEvent> = /* @__PURE__ */ interfaceToken('ICloudProfileChangedEvent');
