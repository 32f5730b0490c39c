import type { MachineState } from '../../generated/enums.js';
import type { ClientContext } from '../session/client-context.js';
import type { MachineLock } from '../session/machine-lock.js';
import type { PumpSource } from './event-pump.js';

/** VirtualBox's own events: machines, media, snapshots, sessions. @internal */
export function hostSource(context: ClientContext): PumpSource {
  return {
    endsWithPeer: false,
    needed: [],
    isLast: () => false,
    open: (signal) => context.api.getEventSource({ signal }),
  };
}

// States that the VM process does not survive.
const ending: ReadonlySet<MachineState> = new Set<MachineState>([
  'Stopping',
  'Saving',
  'PoweredOff',
  'Saved',
  'Aborted',
]);

/**
 * Events of a running machine's console; they end when it begins to stop. Asking for more then is dangerous: vboxwebsrv has been
 * seen to die of a null pointer while events were fetched from a VM process that was ending.
 *
 * @internal
 */
export function consoleSource(lock: () => Promise<MachineLock>): PumpSource {
  return {
    endsWithPeer: true,
    needed: ['OnStateChanged'],
    isLast: (event) => event.type === 'OnStateChanged' && ending.has(event.state),
    open: async (signal) => {
      await using joined = await lock();
      if (!joined.console) throw new TypeError('Only a running machine has console events.');
      return await joined.console.getEventSource({ signal });
    },
  };
}
