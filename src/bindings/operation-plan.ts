import type { CallOptions } from '../call-options.js';
import type { ApiDescription, FieldDescriptor, OperationDescriptor } from './descriptor.js';
import { isBlocking, isRepeatable } from './operation-traits.js';
import type { ReferenceFamily } from './remote-references.js';

/** What every call of an operation needs to know, worked out once. */
export interface OperationPlan {
  readonly wireName: string;
  readonly repeatable: boolean;
  readonly blocking: boolean;
  /** References that a reply may bring. */
  readonly carries: ReferenceFamily | undefined;
}

const plans = new WeakMap<OperationDescriptor, OperationPlan>();

export function planOf(
  operation: OperationDescriptor,
  api: ApiDescription,
  isEvent: (interfaceName: string) => boolean,
): OperationPlan {
  let plan = plans.get(operation);
  if (!plan) {
    const wireName = `${operation.interfaceName}_${operation.name}`;
    const { results } = operation;
    plan = {
      wireName,
      repeatable: isRepeatable(wireName, operation.name),
      blocking: isBlocking(wireName, operation.name),
      carries: carried(results, api, isEvent),
    };
    plans.set(operation, plan);
  }
  return plan;
}

function carried(
  fields: readonly FieldDescriptor[],
  api: ApiDescription,
  isEvent: (interfaceName: string) => boolean,
): ReferenceFamily | undefined {
  let found: ReferenceFamily | undefined;
  for (const { type } of fields) {
    if (type.kind === 'ref') {
      if (!isEvent(type.name)) return 'other';
      found = 'event';
    } else if (type.kind === 'struct') {
      found ??= carried(api.structs.get(type.name) ?? [], api, isEvent);
    }
  }
  return found;
}

/**
 * Splits the arguments of a call into the operation's own and the options behind them.
 *
 * @throws TypeError when there are too few or too many.
 */
export function splitArguments(
  operation: OperationDescriptor,
  args: readonly unknown[],
): { readonly values: readonly unknown[]; readonly options: CallOptions } {
  const { parameters } = operation;
  const options = args[parameters.length];
  if (args.length > parameters.length + 1 || args.length < required(parameters) || !isOptions(options)) {
    const names = parameters.map(({ name }) => name);
    throw new TypeError(
      `${operation.interfaceName}.${operation.name}(${[...names, '{ signal, timeoutMs }?'].join(', ')}) ` +
        `was called with ${args.length} argument${args.length === 1 ? '' : 's'} that do not fit.`,
    );
  }
  return { values: args.slice(0, parameters.length), options: options ?? {} };
}

/** Parameters up to the last one for which null is no value. */
function required(parameters: readonly FieldDescriptor[]): number {
  return parameters.findLastIndex(({ nullable }) => !nullable) + 1;
}

function isOptions(value: unknown): value is CallOptions | undefined {
  return value === undefined || (typeof value === 'object' && value !== null && !Array.isArray(value));
}
