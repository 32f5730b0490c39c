// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IMediumAttachment } from '../structs.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `IMediumChangedEvent`; also has the methods of `IEvent`. */
export interface IMediumChangedEvent extends IEvent {
  getMediumAttachment(callOptions?: CallOptions): Promise<IMediumAttachment>;
}
export const IMediumChangedEvent: InterfaceToken<IMediumChangedEvent> = /* @__PURE__ */ interfaceToken('IMediumChangedEvent');
