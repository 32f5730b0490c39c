// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { DnDAction } from '../enums.js';
import type { IDnDBase } from './i-dnd-base.js';
import type { IProgress } from './i-progress.js';

/** VirtualBox's `IDnDSource`; also has the methods of `IDnDBase`. */
export interface IDnDSource extends IDnDBase {
  dragIsPending(screenId: number, callOptions?: CallOptions): Promise<{ formats: string[]; allowedActions: DnDAction[]; returnval: DnDAction }>;
  drop(format: string, action: DnDAction, callOptions?: CallOptions): Promise<IProgress>;
  receiveData(callOptions?: CallOptions): Promise<Uint8Array>;
}
export const IDnDSource: InterfaceToken<IDnDSource> = /* @__PURE__ */ interfaceToken('IDnDSource');
