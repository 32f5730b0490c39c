// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IEvent } from './i-event.js';
import type { IMedium } from './i-medium.js';

/** VirtualBox's `IMediumConfigChangedEvent`; also has the methods of `IEvent`. */
export interface IMediumConfigChangedEvent extends IEvent {
  getMedium(callOptions?: CallOptions): Promise<IMedium | undefined>;
}
export const IMediumConfigChangedEvent: InterfaceToken<IMediumConfigChangedEvent> = /* @__PURE__ */ interfaceToken('IMediumConfigChangedEvent');
