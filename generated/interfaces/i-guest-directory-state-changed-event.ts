// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { DirectoryStatus } from '../enums.js';
import type { IGuestDirectoryEvent } from './i-guest-directory-event.js';
import type { IVirtualBoxErrorInfo } from './i-virtual-box-error-info.js';

/** VirtualBox's `IGuestDirectoryStateChangedEvent`; also has the methods of `IGuestDirectoryEvent`. */
export interface IGuestDirectoryStateChangedEvent extends IGuestDirectoryEvent {
  getError(callOptions?: CallOptions): Promise<IVirtualBoxErrorInfo | undefined>;
  getStatus(callOptions?: CallOptions): Promise<DirectoryStatus>;
}
export const IGuestDirectoryStateChangedEvent: InterfaceToken<IGuestDirectoryStateChangedEvent> = /* @__PURE__ */ interfaceToken('IGuestDirectoryStateChangedEvent');
