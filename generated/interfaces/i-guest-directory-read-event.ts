// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { IFsObjInfo } from './i-fs-obj-info.js';
import type { IGuestDirectoryEvent } from './i-guest-directory-event.js';

/** VirtualBox's `IGuestDirectoryReadEvent`; also has the methods of `IGuestDirectoryEvent`. */
export interface IGuestDirectoryReadEvent extends IGuestDirectoryEvent {
  getGroups(callOptions?: CallOptions): Promise<string>;
  getObjInfo(callOptions?: CallOptions): Promise<IFsObjInfo | undefined>;
  getOwner(callOptions?: CallOptions): Promise<string>;
  getPath(callOptions?: CallOptions): Promise<string>;
}
export const IGuestDirectoryReadEvent: InterfaceToken<IGuestDirectoryReadEvent> = /* @__PURE__ */ interfaceToken('IGuestDirectoryReadEvent');
