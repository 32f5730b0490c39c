// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `IProgressEvent`; also has the methods of `IEvent`. */
export interface IProgressEvent extends IEvent {
  getProgressId(callOptions?: CallOptions): Promise<string>;
}
export const IProgressEvent: InterfaceToken<IProgressEvent> = /* @__PURE__ */ interfaceToken('IProgressEvent');
