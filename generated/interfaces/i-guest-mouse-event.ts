// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { GuestMouseEventMode } from '../enums.js';
import type { IReusableEvent } from './i-reusable-event.js';

/** VirtualBox's `IGuestMouseEvent`; also has the methods of `IReusableEvent`. */
export interface IGuestMouseEvent extends IReusableEvent {
  getButtons(callOptions?: CallOptions): Promise<number>;
  getMode(callOptions?: CallOptions): Promise<GuestMouseEventMode>;
  getW(callOptions?: CallOptions): Promise<number>;
  getX(callOptions?: CallOptions): Promise<number>;
  getY(callOptions?: CallOptions): Promise<number>;
  getZ(callOptions?: CallOptions): Promise<number>;
}
export const IGuestMouseEvent: InterfaceToken<IGuestMouseEvent> = /* @__PURE__ */ interfaceToken('IGuestMouseEvent');
