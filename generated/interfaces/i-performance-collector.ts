// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { IPerformanceMetric } from './i-performance-metric.js';

/** VirtualBox's `IPerformanceCollector`. */
export interface IPerformanceCollector extends ManagedObject {
  disableMetrics(metricNames: readonly string[], objects: readonly ManagedObject[], callOptions?: CallOptions): Promise<IPerformanceMetric[]>;
  enableMetrics(metricNames: readonly string[], objects: readonly ManagedObject[], callOptions?: CallOptions): Promise<IPerformanceMetric[]>;
  getMetricNames(callOptions?: CallOptions): Promise<string[]>;
  getMetrics(metricNames: readonly string[], objects: readonly ManagedObject[], callOptions?: CallOptions): Promise<IPerformanceMetric[]>;
  queryMetricsData(metricNames: readonly string[], objects: readonly ManagedObject[], callOptions?: CallOptions): Promise<{ returnMetricNames: string[]; returnObjects: ManagedObject[]; returnUnits: string[]; returnScales: number[]; returnSequenceNumbers: number[]; returnDataIndices: number[]; returnDataLengths: number[]; returnval: number[] }>;
  setupMetrics(metricNames: readonly string[], objects: readonly ManagedObject[], period: number, count: number, callOptions?: CallOptions): Promise<IPerformanceMetric[]>;
}
export const IPerformanceCollector: InterfaceToken<IPerformanceCollector> = /* @__PURE__ */ interfaceToken('IPerformanceCollector');
