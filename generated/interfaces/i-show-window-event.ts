// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `IShowWindowEvent`; also has the methods of `IEvent`. */
export interface IShowWindowEvent extends IEvent {
  getWinId(callOptions?: CallOptions): Promise<bigint>;
  setWinId(winId: bigint | number, callOptions?: CallOptions): Promise<void>;
}
export const IShowWindowEvent: InterfaceToken<IShowWindowEvent> = /* @__PURE__ */ interfaceToken('IShowWindowEvent');
