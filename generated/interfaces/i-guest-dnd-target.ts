// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IDnDTarget } from './i-dnd-target.js';

/** VirtualBox's `IGuestDnDTarget`; also has the methods of `IDnDTarget`. */
export interface IGuestDnDTarget extends IDnDTarget {
  getMidlDoesNotLikeEmptyInterfaces(callOptions?: CallOptions): Promise<boolean>;
}
export const IGuestDnDTarget: InterfaceToken<IGuestDnDTarget> = /* @__PURE__ */ interfaceToken('IGuestDnDTarget');
