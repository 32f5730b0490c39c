// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IProgressEvent } from './i-progress-event.js';

/** VirtualBox's `IProgressTaskCompletedEvent`; also has the methods of `IProgressEvent`. */
export interface IProgressTaskCompletedEvent extends IProgressEvent {
  getMidlDoesNotLikeEmptyInterfaces(callOptions?: CallOptions): Promise<boolean>;
}
export const IProgressTaskCompletedEvent: InterfaceToken<IProgressTaskCompletedEvent> = /* @__PURE__ */ interfaceToken('IProgressTaskCompletedEvent');
