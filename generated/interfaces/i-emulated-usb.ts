// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';

/** VirtualBox's `IEmulatedUSB`. */
export interface IEmulatedUSB extends ManagedObject {
  getWebcams(callOptions?: CallOptions): Promise<string[]>;
  webcamAttach(path: string, settings: string, callOptions?: CallOptions): Promise<void>;
  webcamDetach(path: string, callOptions?: CallOptions): Promise<void>;
}
export const IEmulatedUSB: InterfaceToken<IEmulatedUSB> = /* @__PURE__ */ interfaceToken('IEmulatedUSB');
