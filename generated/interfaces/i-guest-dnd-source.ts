// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IDnDSource } from './i-dnd-source.js';

/** VirtualBox's `IGuestDnDSource`; also has the methods of `IDnDSource`. */
export interface IGuestDnDSource extends IDnDSource {
  getMidlDoesNotLikeEmptyInterfaces(callOptions?: CallOptions): Promise<boolean>;
}
export const IGuestDnDSource: InterfaceToken<IGuestDnDSource> = /* @__PURE__ */ interfaceToken('IGuestDnDSource');
