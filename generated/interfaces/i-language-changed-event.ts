// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `ILanguageChangedEvent`; also has the methods of `IEvent`. */
export interface ILanguageChangedEvent extends IEvent {
  getLanguageId(callOptions?: CallOptions): Promise<string>;
}
export const ILanguageChangedEvent: InterfaceToken<ILanguageChangedEvent> = /* @__PURE__ */ interfaceToken('ILanguageChangedEvent');
