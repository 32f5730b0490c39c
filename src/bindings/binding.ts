import type { CallOptions } from '../call-options.js';
import { type ErrorInfo, StaleReferenceError, VBoxError } from '../errors.js';
import type { Transport, WireField, WireStruct } from '../wire/transport.js';
import { WireFault } from '../wire/wire-fault.js';
import { ClassTable } from './class-table.js';
import type { ApiDescription, OperationDescriptor } from './descriptor.js';
import { plainFaultError, runtimeError } from './fault-error.js';
import { holdOf, ManagedObject, type ObjectSpace, spaceOf } from './managed-object.js';
import { type OperationPlan, planOf, splitArguments } from './operation-plan.js';
import { type Hold, type ReferenceStatus, RemoteReferences } from './remote-references.js';
import { ValueCodec } from './values.js';

const releaseOperation = 'IManagedObjectRef_release';
const maxChain = 16;

/** The objects of one web session and the one way to call them. */
export class Binding implements ObjectSpace {
  readonly api: ApiDescription;
  readonly #transport: Transport;
  readonly #timeoutMs: number;
  readonly #classes: ClassTable;
  readonly #references: RemoteReferences;
  readonly #codec: ValueCodec;
  #lost = false;
  readonly #isEvent = (interfaceName: string): boolean => this.#derives(interfaceName, 'IEvent');

  constructor(transport: Transport, api: ApiDescription, timeoutMs: number) {
    this.api = api;
    this.#transport = transport;
    this.#timeoutMs = timeoutMs;
    this.#classes = ClassTable.of(api);
    this.#references = new RemoteReferences((ref) => this.#release(ref), this.#isEvent);
    this.#codec = new ValueCodec(api, {
      refOf: (value, interfaceName, where) => this.#refOf(value, interfaceName, where),
      adopt: (ref, interfaceName) => this.adopt(ref, interfaceName),
    });
  }

  /** A wrapper for a reference that a reply brought. */
  adopt(ref: string, interfaceName: string): ManagedObject {
    const hold = this.#references.hold(ref, interfaceName);
    const object = new (this.#classes.get(interfaceName))(hold, this);
    this.#references.watch(object, hold);
    return object;
  }

  view(object: ManagedObject, interfaceName: string): ManagedObject {
    this.#assertUsable(object, `as(${interfaceName})`);
    return this.adopt(object.ref, interfaceName);
  }

  giveUp(hold: Hold): void {
    this.#references.giveUp(hold);
  }

  async invoke(
    operation: OperationDescriptor,
    object: ManagedObject,
    args: readonly unknown[],
  ): Promise<unknown> {
    const { values, options } = splitArguments(operation, args);
    this.#assertUsable(object, operation.name);
    return this.#call(operation, object, values, options);
  }

  /** Calls an operation that belongs to no object: only IWebsessionManager has such. */
  invokeStatic(interfaceName: string, name: string, args: readonly unknown[]): Promise<unknown> {
    const operation = this.api.interfaces.get(interfaceName)?.operations.find((one) => one.name === name);
    if (!operation)
      throw new TypeError(`The API ${this.api.apiVersion} has no operation ${interfaceName}_${name}.`);
    const { values, options } = splitArguments(operation, args);
    return this.#call(operation, undefined, values, options);
  }

  referenceStatus(): ReferenceStatus {
    return this.#references.status();
  }

  /** Tells the server of all references that were given up. */
  flushReleases(): Promise<void> {
    return this.#references.flush();
  }

  /** The web session is over, by loss or by choice: nothing is released any more. */
  close(how: 'lost' | 'closed'): void {
    this.#lost ||= how === 'lost';
    this.#references.close();
  }

  async #call(
    operation: OperationDescriptor,
    object: ManagedObject | undefined,
    values: readonly unknown[],
    options: CallOptions,
  ): Promise<unknown> {
    const plan = planOf(operation, this.api, this.#isEvent);
    const fields: WireField[] = object ? [['_this', object.ref]] : [];
    const named: string[] = object ? [object.ref] : [];
    for (const [index, parameter] of operation.parameters.entries()) {
      const first = fields.length;
      this.#codec.encode(plan.wireName, parameter, values[index], fields);
      if (parameter.type.kind === 'ref') named.push(...fields.slice(first).map(([, ref]) => ref));
    }
    this.#references.pin(named);
    const leave = plan.carries === undefined ? undefined : await this.#references.enter(plan.carries);
    let failure: unknown;
    try {
      return this.#results(operation, plan, await this.#send(plan, fields, options));
    } catch (error) {
      failure = error instanceof WireFault ? this.#takeIn(error) : error;
    } finally {
      leave?.();
      this.#references.unpin(named);
    }
    throw failure instanceof PendingFault ? await this.#runtimeError(failure) : failure;
  }

  #send(plan: OperationPlan, fields: readonly WireField[], options: CallOptions): Promise<WireStruct> {
    const { wireName, repeatable, blocking } = plan;
    const { signal, timeoutMs = this.#timeoutMs } = options;
    return this.#transport.send({ operation: wireName, fields, repeatable, blocking }, { signal, timeoutMs });
  }

  #results(operation: OperationDescriptor, plan: OperationPlan, reply: WireStruct): unknown {
    const { results } = operation;
    const [only] = results;
    if (only === undefined) return undefined;
    if (results.length === 1) return this.#codec.decode(plan.wireName, only, reply[only.name]);
    return this.#codec.decodeFields(plan.wireName, results, reply);
  }

  /** The error info of a fault is an object like any other: it is taken in at once, so that it will be released. */
  #takeIn(fault: WireFault): VBoxError | PendingFault {
    const { detail } = fault;
    if (detail.kind !== 'runtime') return plainFaultError(fault);
    if (detail.errorRef === '') return runtimeError(fault.operation, detail.resultCode, [], fault);
    return new PendingFault(fault, detail.resultCode, this.adopt(detail.errorRef, 'IVirtualBoxErrorInfo'));
  }

  async #runtimeError(pending: PendingFault): Promise<VBoxError> {
    const { fault, resultCode, errorObject } = pending;
    try {
      return runtimeError(fault.operation, resultCode, await this.readErrorChain(errorObject), fault);
    } catch (error) {
      // The chain is a help; without it the fault's own text has to do.
      const text = error instanceof VBoxError ? fault.message : String(error);
      const info: ErrorInfo = { resultCode, resultDetail: 0, component: '', interfaceId: '', text };
      return runtimeError(fault.operation, resultCode, [info], fault);
    }
  }

  /** Reads an IVirtualBoxErrorInfo and all that it points to, and releases them. */
  async readErrorChain(first: ManagedObject): Promise<ErrorInfo[]> {
    const chain: ErrorInfo[] = [];
    let current: ManagedObject | undefined = first;
    while (current && chain.length < maxChain) {
      using link: ManagedObject = current;
      const get = (name: string) => this.#get(link, 'IVirtualBoxErrorInfo', name);
      const [resultCode, resultDetail, interfaceId, component, text, next] = await Promise.all([
        get('getResultCode') as Promise<number>,
        get('getResultDetail') as Promise<number>,
        get('getInterfaceID') as Promise<string>,
        get('getComponent') as Promise<string>,
        get('getText') as Promise<string>,
        get('getNext') as Promise<ManagedObject | undefined>,
      ]);
      chain.push({ resultCode: resultCode >>> 0, resultDetail, interfaceId, component, text });
      current = next;
    }
    current?.release();
    return chain;
  }

  #get(object: ManagedObject, interfaceName: string, name: string): Promise<unknown> {
    const operation = this.api.interfaces.get(interfaceName)?.operations.find((one) => one.name === name);
    if (!operation) return Promise.resolve(undefined);
    return this.invoke(operation, object, []);
  }

  async #release(ref: string): Promise<void> {
    await this.#transport.send(
      {
        operation: releaseOperation,
        fields: [['_this', ref]],
        repeatable: false,
        blocking: false,
      },
      { timeoutMs: this.#timeoutMs },
    );
  }

  #refOf(value: unknown, interfaceName: string, where: string): string {
    if (!(value instanceof ManagedObject)) {
      throw new TypeError(`${where} must be an ${interfaceName} that came from the server.`);
    }
    if (spaceOf(value) !== this) {
      throw new TypeError(
        `${where} belongs to another client; objects cannot be passed from one to another.`,
      );
    }
    this.#assertUsable(value, where);
    return value.ref;
  }

  #assertUsable(object: ManagedObject, where: string): void {
    if (this.#lost) {
      throw new StaleReferenceError(
        'VBOXWEB_SESSION_LOST',
        `${where}: this ${object.interfaceName} belongs to a web session that was lost. Get the object again.`,
      );
    }
    if (!holdOf(object).released) return;
    throw new StaleReferenceError(
      'VBOXWEB_RELEASED',
      `${where}: this ${object.interfaceName} was released and cannot be used any more.`,
    );
  }

  #derives(interfaceName: string, ancestor: string): boolean {
    for (let name: string | undefined = interfaceName; name; name = this.api.interfaces.get(name)?.base) {
      if (name === ancestor) return true;
    }
    return false;
  }
}

/** A failed call whose error chain has still to be read, when nothing holds back releases any more. */
class PendingFault {
  readonly fault: WireFault;
  readonly resultCode: number;
  readonly errorObject: ManagedObject;

  constructor(fault: WireFault, resultCode: number, errorObject: ManagedObject) {
    this.fault = fault;
    this.resultCode = resultCode;
    this.errorObject = errorObject;
  }
}
