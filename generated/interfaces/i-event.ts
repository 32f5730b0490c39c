// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { VBoxEventType } from '../enums.js';
import type { IEventSource } from './i-event-source.js';

/** VirtualBox's `IEvent`. */
export interface IEvent extends ManagedObject {
  getSource(callOptions?: CallOptions): Promise<IEventSource | undefined>;
  getType(callOptions?: CallOptions): Promise<VBoxEventType>;
  getWaitable(callOptions?: CallOptions): Promise<boolean>;
  setProcessed(callOptions?: CallOptions): Promise<void>;
  waitProcessed(timeout: number, callOptions?: CallOptions): Promise<boolean>;
}
export const IEvent: InterfaceToken<IEvent> = /* @__PURE__ */ interfaceToken('IEvent');
