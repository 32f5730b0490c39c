// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IProgressEvent } from './i-progress-event.js';

/** VirtualBox's `IProgressCreatedEvent`; also has the methods of `IProgressEvent`. */
export interface IProgressCreatedEvent extends IProgressEvent {
  getCreate(callOptions?: CallOptions): Promise<boolean>;
}
export const IProgressCreatedEvent: InterfaceToken<IProgressCreatedEvent> = /* @__PURE__ */ interfaceToken('IProgressCreatedEvent');
