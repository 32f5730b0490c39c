// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { AdditionsFacilityStatus, AdditionsFacilityType, AdditionsRunLevelType, AdditionsUpdateFlag, GuestShutdownFlag } from '../enums.js';
import type { IAdditionsFacility } from '../structs.js';
import type { IEventSource } from './i-event-source.js';
import type { IGuestDnDSource } from './i-guest-dnd-source.js';
import type { IGuestDnDTarget } from './i-guest-dnd-target.js';
import type { IGuestSession } from './i-guest-session.js';
import type { IProgress } from './i-progress.js';

/** VirtualBox's `IGuest`. */
export interface IGuest extends ManagedObject {
  createSession(user: string, password: string, domain: string, sessionName: string, callOptions?: CallOptions): Promise<IGuestSession>;
  findSession(sessionName: string, callOptions?: CallOptions): Promise<IGuestSession[]>;
  getAdditionsRevision(callOptions?: CallOptions): Promise<number>;
  getAdditionsRunLevel(callOptions?: CallOptions): Promise<AdditionsRunLevelType>;
  getAdditionsStatus(level: AdditionsRunLevelType, callOptions?: CallOptions): Promise<boolean>;
  getAdditionsVersion(callOptions?: CallOptions): Promise<string>;
  getDnDSource(callOptions?: CallOptions): Promise<IGuestDnDSource>;
  getDnDTarget(callOptions?: CallOptions): Promise<IGuestDnDTarget>;
  getEventSource(callOptions?: CallOptions): Promise<IEventSource>;
  getFacilities(callOptions?: CallOptions): Promise<IAdditionsFacility[]>;
  getFacilityStatus(facility: AdditionsFacilityType, callOptions?: CallOptions): Promise<{ timestamp: bigint; returnval: AdditionsFacilityStatus }>;
  getMemoryBalloonSize(callOptions?: CallOptions): Promise<number>;
  getOSTypeId(callOptions?: CallOptions): Promise<string>;
  getSessions(callOptions?: CallOptions): Promise<IGuestSession[]>;
  getStatisticsUpdateInterval(callOptions?: CallOptions): Promise<number>;
  internalGetStatistics(callOptions?: CallOptions): Promise<{ cpuUser: number; cpuKernel: number; cpuIdle: number; memTotal: number; memFree: number; memBalloon: number; memShared: number; memCache: number; pagedTotal: number; memAllocTotal: number; memFreeTotal: number; memBalloonTotal: number; memSharedTotal: number }>;
  setCredentials(userName: string, password: string, domain: string, allowInteractiveLogon: boolean, callOptions?: CallOptions): Promise<void>;
  setMemoryBalloonSize(memoryBalloonSize: number, callOptions?: CallOptions): Promise<void>;
  setStatisticsUpdateInterval(statisticsUpdateInterval: number, callOptions?: CallOptions): Promise<void>;
  shutdown(flags: readonly GuestShutdownFlag[], callOptions?: CallOptions): Promise<void>;
  updateGuestAdditions(source: string, arguments_: readonly string[], flags: readonly AdditionsUpdateFlag[], callOptions?: CallOptions): Promise<IProgress>;
}
export const IGuest: InterfaceToken<IGuest> = /* @__PURE__ */ interfaceToken('IGuest');
