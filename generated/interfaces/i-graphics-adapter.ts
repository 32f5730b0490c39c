// Generated from wsdl/ by `npm run generate`; do not edit.
import type { CallOptions } from '../../src/call-options.js';
import { type InterfaceToken, interfaceToken } from '../../src/bindings/interface-token.js';
import type { ManagedObject } from '../../src/bindings/managed-object.js';
import type { GraphicsControllerType, GraphicsFeature } from '../enums.js';

/** VirtualBox's `IGraphicsAdapter`. */
export interface IGraphicsAdapter extends ManagedObject {
  getGraphicsControllerType(callOptions?: CallOptions): Promise<GraphicsControllerType>;
  getMonitorCount(callOptions?: CallOptions): Promise<number>;
  getVRAMSize(callOptions?: CallOptions): Promise<number>;
  isFeatureEnabled(feature: GraphicsFeature, callOptions?: CallOptions): Promise<boolean>;
  setFeature(feature: GraphicsFeature, enabled: boolean, callOptions?: CallOptions): Promise<void>;
  setGraphicsControllerType(graphicsControllerType: GraphicsControllerType, callOptions?: CallOptions): Promise<void>;
  setMonitorCount(monitorCount: number, callOptions?: CallOptions): Promise<void>;
  setVRAMSize(VRAMSize: number, callOptions?: CallOptions): Promise<void>;
}
export const IGraphicsAdapter: InterfaceToken<IGraphicsAdapter> = /* @__PURE__ */ interfaceToken('IGraphicsAdapter');
