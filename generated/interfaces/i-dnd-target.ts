// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { DnDAction } from '../enums.js';
import type { IDnDBase } from './i-dnd-base.js';
import type { IProgress } from './i-progress.js';

/** VirtualBox's `IDnDTarget`; also has the methods of `IDnDBase`. */
export interface IDnDTarget extends IDnDBase {
  cancel(callOptions?: CallOptions): Promise<boolean>;
  drop(screenId: number, x: number, y: number, defaultAction: DnDAction, allowedActions: readonly DnDAction[], formats: readonly string[], callOptions?: CallOptions): Promise<{ format: string; returnval: DnDAction }>;
  enter(screenId: number, y: number, x: number, defaultAction: DnDAction, allowedActions: readonly DnDAction[], formats: readonly string[], callOptions?: CallOptions): Promise<DnDAction>;
  leave(screenId: number, callOptions?: CallOptions): Promise<void>;
  move(screenId: number, x: number, y: number, defaultAction: DnDAction, allowedActions: readonly DnDAction[], formats: readonly string[], callOptions?: CallOptions): Promise<DnDAction>;
  sendData(screenId: number, format: string, data: Uint8Array, callOptions?: CallOptions): Promise<IProgress>;
}
export const IDnDTarget: InterfaceToken<IDnDTarget> = /* @__PURE__ */ interfaceToken('IDnDTarget');
