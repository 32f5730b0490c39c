// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { RecordingAudioCodec, RecordingCodecDeadline, RecordingDestination, RecordingFeature, RecordingRateControlMode, RecordingVideoCodec, RecordingVideoScalingMode } from '../enums.js';

/** VirtualBox's `IRecordingScreenSettings`. */
export interface IRecordingScreenSettings extends ManagedObject {
  getAudioBits(callOptions?: CallOptions): Promise<number>;
  getAudioChannels(callOptions?: CallOptions): Promise<number>;
  getAudioCodec(callOptions?: CallOptions): Promise<RecordingAudioCodec>;
  getAudioDeadline(callOptions?: CallOptions): Promise<RecordingCodecDeadline>;
  getAudioHz(callOptions?: CallOptions): Promise<number>;
  getAudioRateControlMode(callOptions?: CallOptions): Promise<RecordingRateControlMode>;
  getDestination(callOptions?: CallOptions): Promise<RecordingDestination>;
  getEnabled(callOptions?: CallOptions): Promise<boolean>;
  getFeatures(callOptions?: CallOptions): Promise<RecordingFeature[]>;
  getFilename(callOptions?: CallOptions): Promise<string>;
  getId(callOptions?: CallOptions): Promise<number>;
  getMaxFileSize(callOptions?: CallOptions): Promise<number>;
  getMaxTime(callOptions?: CallOptions): Promise<number>;
  getOptions(callOptions?: CallOptions): Promise<string>;
  getVideoCodec(callOptions?: CallOptions): Promise<RecordingVideoCodec>;
  getVideoDeadline(callOptions?: CallOptions): Promise<RecordingCodecDeadline>;
  getVideoFPS(callOptions?: CallOptions): Promise<number>;
  getVideoHeight(callOptions?: CallOptions): Promise<number>;
  getVideoRate(callOptions?: CallOptions): Promise<number>;
  getVideoRateControlMode(callOptions?: CallOptions): Promise<RecordingRateControlMode>;
  getVideoScalingMode(callOptions?: CallOptions): Promise<RecordingVideoScalingMode>;
  getVideoWidth(callOptions?: CallOptions): Promise<number>;
  isFeatureEnabled(feature: RecordingFeature, callOptions?: CallOptions): Promise<boolean>;
  setAudioBits(audioBits: number, callOptions?: CallOptions): Promise<void>;
  setAudioChannels(audioChannels: number, callOptions?: CallOptions): Promise<void>;
  setAudioCodec(audioCodec: RecordingAudioCodec, callOptions?: CallOptions): Promise<void>;
  setAudioDeadline(audioDeadline: RecordingCodecDeadline, callOptions?: CallOptions): Promise<void>;
  setAudioHz(audioHz: number, callOptions?: CallOptions): Promise<void>;
  setAudioRateControlMode(audioRateControlMode: RecordingRateControlMode, callOptions?: CallOptions): Promise<void>;
  setDestination(destination: RecordingDestination, callOptions?: CallOptions): Promise<void>;
  setEnabled(enabled: boolean, callOptions?: CallOptions): Promise<void>;
  setFeatures(features: readonly RecordingFeature[], callOptions?: CallOptions): Promise<void>;
  setFilename(filename: string, callOptions?: CallOptions): Promise<void>;
  setMaxFileSize(maxFileSize: number, callOptions?: CallOptions): Promise<void>;
  setMaxTime(maxTime: number, callOptions?: CallOptions): Promise<void>;
  setOptions(options: string, callOptions?: CallOptions): Promise<void>;
  setVideoCodec(videoCodec: RecordingVideoCodec, callOptions?: CallOptions): Promise<void>;
  setVideoDeadline(videoDeadline: RecordingCodecDeadline, callOptions?: CallOptions): Promise<void>;
  setVideoFPS(videoFPS: number, callOptions?: CallOptions): Promise<void>;
  setVideoHeight(videoHeight: number, callOptions?: CallOptions): Promise<void>;
  setVideoRate(videoRate: number, callOptions?: CallOptions): Promise<void>;
  setVideoRateControlMode(videoRateControlMode: RecordingRateControlMode, callOptions?: CallOptions): Promise<void>;
  setVideoScalingMode(videoScalingMode: RecordingVideoScalingMode, callOptions?: CallOptions): Promise<void>;
  setVideoWidth(videoWidth: number, callOptions?: CallOptions): Promise<void>;
}
export const IRecordingScreenSettings: InterfaceToken<IRecordingScreenSettings> = /* @__PURE__ */ interfaceToken('IRecordingScreenSettings');
