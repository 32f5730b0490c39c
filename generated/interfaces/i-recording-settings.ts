// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { IProgress } from './i-progress.js';
import type { IRecordingScreenSettings } from './i-recording-screen-settings.js';

/** VirtualBox's `IRecordingSettings`. */
export interface IRecordingSettings extends ManagedObject {
  getEnabled(callOptions?: CallOptions): Promise<boolean>;
  getPaused(callOptions?: CallOptions): Promise<boolean>;
  getProgress(callOptions?: CallOptions): Promise<IProgress | undefined>;
  getScreenSettings(screenId: number, callOptions?: CallOptions): Promise<IRecordingScreenSettings>;
  getScreens(callOptions?: CallOptions): Promise<IRecordingScreenSettings[]>;
  resume(callOptions?: CallOptions): Promise<void>;
  setEnabled(enabled: boolean, callOptions?: CallOptions): Promise<void>;
  setPaused(paused: boolean, callOptions?: CallOptions): Promise<void>;
  start(callOptions?: CallOptions): Promise<IProgress | undefined>;
}
export const IRecordingSettings: InterfaceToken<IRecordingSettings> = /* @__PURE__ */ interfaceToken('IRecordingSettings');
