// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';

/** VirtualBox's `IPerformanceMetric`. */
export interface IPerformanceMetric extends ManagedObject {
  getCount(callOptions?: CallOptions): Promise<number>;
  getDescription(callOptions?: CallOptions): Promise<string>;
  getMaximumValue(callOptions?: CallOptions): Promise<number>;
  getMetricName(callOptions?: CallOptions): Promise<string>;
  getMinimumValue(callOptions?: CallOptions): Promise<number>;
  getObject(callOptions?: CallOptions): Promise<ManagedObject>;
  getPeriod(callOptions?: CallOptions): Promise<number>;
  getUnit(callOptions?: CallOptions): Promise<string>;
}
export const IPerformanceMetric: InterfaceToken<IPerformanceMetric> = /* @__PURE__ */ interfaceToken('IPerformanceMetric');
