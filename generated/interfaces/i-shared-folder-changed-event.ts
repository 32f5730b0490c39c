// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { Scope } from '../enums.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `ISharedFolderChangedEvent`; also has the methods of `IEvent`. */
export interface ISharedFolderChangedEvent extends IEvent {
  getScope(callOptions?: CallOptions): Promise<Scope>;
}
export const ISharedFolderChangedEvent: InterfaceToken<ISharedFolderChangedEvent> = /* @__PURE__ */ interfaceToken('ISharedFolderChangedEvent');
