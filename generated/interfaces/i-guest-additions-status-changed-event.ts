// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { AdditionsFacilityStatus, AdditionsFacilityType, AdditionsRunLevelType } from '../enums.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `IGuestAdditionsStatusChangedEvent`; also has the methods of `IEvent`. */
export interface IGuestAdditionsStatusChangedEvent extends IEvent {
  getFacility(callOptions?: CallOptions): Promise<AdditionsFacilityType>;
  getRunLevel(callOptions?: CallOptions): Promise<AdditionsRunLevelType>;
  getStatus(callOptions?: CallOptions): Promise<AdditionsFacilityStatus>;
  getTimestamp(callOptions?: CallOptions): Promise<bigint>;
}
export const IGuestAdditionsStatusChangedEvent: InterfaceToken<IGuestAdditionsStatusChangedEvent> = /* @__PURE__ */ interfaceToken('IGuestAdditionsStatusChangedEvent');
