import { type ErrorInfo, StaleReferenceError, VBoxError } from '../errors.js';
import { resultCodeName } from '../result-codes.js';
import type { WireFault } from '../wire/wire-fault.js';

/** The error for a fault that is no failed COM call. */
export function plainFaultError(fault: WireFault): VBoxError {
  const { operation, detail } = fault;
  if (detail.kind === 'invalid-object') {
    return new StaleReferenceError(
      'VBOXWEB_STALE_REFERENCE',
      `${operation}: the server does not know the reference ${detail.ref || '(null)'}. Its web session ended, it was ` +
        'released, or the object is not of the expected interface.',
      { operation, cause: fault },
    );
  }
  return new VBoxError('VBOXWEB_FAULT', `${operation}: ${fault.message || 'the server refused the call'}`, {
    operation,
    cause: fault,
  });
}

/** The error for a failed COM call, with the chain that was read from the server. */
export function runtimeError(
  operation: string,
  resultCode: number,
  errorInfo: readonly ErrorInfo[],
  cause?: unknown,
): VBoxError {
  const code = resultCodeName(resultCode);
  return new VBoxError(code, `${operation}: ${describeChain(errorInfo) || code}`, {
    operation,
    resultCode: resultCode >>> 0,
    errorInfo,
    cause,
  });
}

/** The texts of a chain as one line. */
export function describeChain(errorInfo: readonly ErrorInfo[]): string {
  return errorInfo
    .map(({ text, resultCode }) => `${text.trim()} (${resultCodeName(resultCode)})`)
    .join('; caused by: ');
}
