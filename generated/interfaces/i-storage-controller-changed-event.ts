// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `IStorageControllerChangedEvent`; also has the methods of `IEvent`. */
export interface IStorageControllerChangedEvent extends IEvent {
  getControllerName(callOptions?: CallOptions): Promise<string>;
  getMachinId(callOptions?: CallOptions): Promise<string>;
}
export const IStorageControllerChangedEvent: InterfaceToken<IStorageControllerChangedEvent> = /* @__PURE__ */ interfaceToken('IStorageControllerChangedEvent');
