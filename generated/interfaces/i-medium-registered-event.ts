// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { DeviceType } from '../enums.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `IMediumRegisteredEvent`; also has the methods of `IEvent`. */
export interface IMediumRegisteredEvent extends IEvent {
  getMediumId(callOptions?: CallOptions): Promise<string>;
  getMediumType(callOptions?: CallOptions): Promise<DeviceType>;
  getRegistered(callOptions?: CallOptions): Promise<boolean>;
}
export const IMediumRegisteredEvent: InterfaceToken<IMediumRegisteredEvent> = /* @__PURE__ */ interfaceToken('IMediumRegisteredEvent');
