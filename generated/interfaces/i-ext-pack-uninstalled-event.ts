// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `IExtPackUninstalledEvent`; also has the methods of `IEvent`. */
export interface IExtPackUninstalledEvent extends IEvent {
  getName(callOptions?: CallOptions): Promise<string>;
}
export const IExtPackUninstalledEvent: InterfaceToken<IExtPackUninstalledEvent> = /* @__PURE__ */ interfaceToken('IExtPackUninstalledEvent');
