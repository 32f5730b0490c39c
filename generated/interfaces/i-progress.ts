// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { IEventSource } from './i-event-source.js';
import type { IVirtualBoxErrorInfo } from './i-virtual-box-error-info.js';

/** VirtualBox's `IProgress`. */
export interface IProgress extends ManagedObject {
  cancel(callOptions?: CallOptions): Promise<void>;
  getCancelable(callOptions?: CallOptions): Promise<boolean>;
  getCanceled(callOptions?: CallOptions): Promise<boolean>;
  getCompleted(callOptions?: CallOptions): Promise<boolean>;
  getDescription(callOptions?: CallOptions): Promise<string>;
  getErrorInfo(callOptions?: CallOptions): Promise<IVirtualBoxErrorInfo | undefined>;
  getEventSource(callOptions?: CallOptions): Promise<IEventSource>;
  getId(callOptions?: CallOptions): Promise<string>;
  getInitiator(callOptions?: CallOptions): Promise<ManagedObject | undefined>;
  getOperation(callOptions?: CallOptions): Promise<number>;
  getOperationCount(callOptions?: CallOptions): Promise<number>;
  getOperationDescription(callOptions?: CallOptions): Promise<string>;
  getOperationPercent(callOptions?: CallOptions): Promise<number>;
  getOperationWeight(callOptions?: CallOptions): Promise<number>;
  getPercent(callOptions?: CallOptions): Promise<number>;
  getResultCode(callOptions?: CallOptions): Promise<number>;
  getTimeRemaining(callOptions?: CallOptions): Promise<number>;
  getTimeout(callOptions?: CallOptions): Promise<number>;
  setTimeout(timeout: number, callOptions?: CallOptions): Promise<void>;
  waitForCompletion(timeout: number, callOptions?: CallOptions): Promise<void>;
  waitForOperationCompletion(operation: number, timeout: number, callOptions?: CallOptions): Promise<void>;
}
export const IProgress: InterfaceToken<IProgress> = /* @__PURE__ */ interfaceToken('IProgress');
