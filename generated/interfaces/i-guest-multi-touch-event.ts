// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IEvent } from './i-event.js';

/** VirtualBox's `IGuestMultiTouchEvent`; also has the methods of `IEvent`. */
export interface IGuestMultiTouchEvent extends IEvent {
  getContactCount(callOptions?: CallOptions): Promise<number>;
  getContactFlags(callOptions?: CallOptions): Promise<number[]>;
  getContactIds(callOptions?: CallOptions): Promise<number[]>;
  getIsTouchScreen(callOptions?: CallOptions): Promise<boolean>;
  getScanTime(callOptions?: CallOptions): Promise<number>;
  getXPositions(callOptions?: CallOptions): Promise<number[]>;
  getYPositions(callOptions?: CallOptions): Promise<number[]>;
}
export const IGuestMultiTouchEvent: InterfaceToken<IGuestMultiTouchEvent> = /* @__PURE__ */ interfaceToken('IGuestMultiTouchEvent');
