// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `ICloudProviderUninstallEvent`; also has the methods of `IEvent`. */
export interface ICloudProviderUninstallEvent extends IEvent {
  getId(callOptions?: CallOptions): Promise<string>;
}
export const ICloudProviderUninstallEvent: InterfaceToken<ICloudProviderUninstallEvent> = /* @__PURE__ */ interfaceToken('ICloudProviderUninstallEvent');
