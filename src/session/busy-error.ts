import type { IMachine } from '../../generated/index.js';
import { MachineBusyError } from '../errors.js';

const noPid = 0xffffffff;

/** The error for a machine whose lock somebody else holds, with what the server tells about the holder. */
export async function busyError(
  machine: IMachine,
  name: string,
  operation: string,
  cause: unknown,
): Promise<MachineBusyError> {
  const [sessionName, pid, state] = await Promise.all([
    machine.getSessionName(),
    machine.getSessionPID(),
    machine.getState(),
  ]);
  const sessionPid = pid === noPid ? undefined : pid;
  const holder = [
    ...(sessionName === '' ? [] : [`session '${sessionName}'`]),
    ...(sessionPid === undefined ? [] : [`process ${sessionPid} on the VirtualBox host`]),
  ].join(', ');
  return new MachineBusyError(
    `Machine '${name}' (${state}) is locked by somebody else${holder && ` (${holder})`}. If it runs, stop it; otherwise wait ` +
      'until it is unlocked. A lock that a lost web session left behind ends when its vboxwebsrv is restarted.',
    { machine: name, operation, sessionName, sessionPid, cause },
  );
}
