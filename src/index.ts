// The API's enums by name; CloneMode below adds a mode of its own.
export * from '../generated/enums.js';
export type { ReferenceStatus } from './bindings/remote-references.js';
export type { CallOptions } from './call-options.js';
export {
  type ClientEvents,
  type ConnectOptions,
  connect,
  type Diagnostics,
  type EventOf,
  type VirtualBoxClient,
} from './client.js';
export {
  AbortError,
  AuthenticationError,
  ConnectionError,
  type ErrorDetails,
  type ErrorInfo,
  MachineBusyError,
  MachineExistsError,
  MachineNotFoundError,
  OutcomeUnknownError,
  ProtocolError,
  StaleReferenceError,
  TimeoutError,
  VBoxError,
} from './errors.js';
export type { EventOptions, EventSubscription } from './events/event-subscription.js';
export {
  type GapEvent,
  machineEventTypes,
  type VBoxEvent,
  type VBoxEventName,
} from './events/event-types.js';
export type { Logger } from './logging.js';
export type { BaseImage, BaseImages } from './machine/base-images.js';
export type { CloneOptions as CloneMachineOptions, LinkedCloneOptions } from './machine/clone-machine.js';
export { CloneMode } from './machine/clone-mode.js';
export type { CreateMachineOptions } from './machine/create-machine.js';
export type { Machine } from './machine/machine.js';
export type { MachineSummary } from './machine/machine-summary.js';
export type { Machines } from './machine/machines.js';
export type { RemoveOptions } from './machine/remove-machine.js';
export type { Snapshot, SnapshotNode, Snapshots, TakeSnapshotOptions } from './machine/snapshots.js';
export type { MachineDisk, MachineStorage } from './media/machine-storage.js';
export type { DiskOptions } from './media/new-disks.js';
export type { Operation, ProgressOptions, ProgressUpdate } from './progress/operation.js';
export type { MachineLock } from './session/machine-lock.js';
export type { LockOptions } from './session/machine-locks.js';
export type { OperationTrace, RequestTrace } from './tracing.js';
export type { TlsOptions } from './wire/tls.js';
export type { TransportStatus } from './wire/transport.js';
