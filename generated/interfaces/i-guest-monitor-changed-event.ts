// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { GuestMonitorChangedEventType } from '../enums.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `IGuestMonitorChangedEvent`; also has the methods of `IEvent`. */
export interface IGuestMonitorChangedEvent extends IEvent {
  getChangeType(callOptions?: CallOptions): Promise<GuestMonitorChangedEventType>;
  getHeight(callOptions?: CallOptions): Promise<number>;
  getOriginX(callOptions?: CallOptions): Promise<number>;
  getOriginY(callOptions?: CallOptions): Promise<number>;
  getScreenId(callOptions?: CallOptions): Promise<number>;
  getWidth(callOptions?: CallOptions): Promise<number>;
}
export const IGuestMonitorChangedEvent: InterfaceToken<IGuestMonitorChangedEvent> = /* @__PURE__ */ interfaceToken('IGuestMonitorChangedEvent');
