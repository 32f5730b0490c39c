// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IProgressEvent } from './i-progress-event.js';

/** VirtualBox's `IProgressPercentageChangedEvent`; also has the methods of `IProgressEvent`. */
export interface IProgressPercentageChangedEvent extends IProgressEvent {
  getPercent(callOptions?: CallOptions): Promise<number>;
}
export const IProgressPercentageChangedEvent: InterfaceToken<IProgressPercentageChangedEvent> = /* @__PURE__ */ interfaceToken('IProgressPercentageChangedEvent');
