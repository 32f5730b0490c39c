// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { FileStatus } from '../enums.js';
import type { IGuestFileEvent } from './i-guest-file-event.js';
import type { IVirtualBoxErrorInfo } from './i-virtual-box-error-info.js';

/** VirtualBox's `IGuestFileStateChangedEvent`; also has the methods of `IGuestFileEvent`. */
export interface IGuestFileStateChangedEvent extends IGuestFileEvent {
  getError(callOptions?: CallOptions): Promise<IVirtualBoxErrorInfo | undefined>;
  getStatus(callOptions?: CallOptions): Promise<FileStatus>;
}
export const IGuestFileStateChangedEvent: InterfaceToken<IGuestFileStateChangedEvent> = /* @__PURE__ */ interfaceToken('IGuestFileStateChangedEvent');
