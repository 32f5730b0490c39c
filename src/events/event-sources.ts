import type { ClientContext } from '../session/client-context.js';
import type { MachineLock } from '../session/machine-lock.js';
import type { PumpSource } from './event-pump.js';

/** VirtualBox's own events: machines, media, snapshots, sessions. @internal */
export function hostSource(context: ClientContext): PumpSource {
  return { endsWithPeer: false, open: (signal) => context.api.getEventSource({ signal }) };
}

/** Events of a running machine's console; they end with its VM process. @internal */
export function consoleSource(lock: () => Promise<MachineLock>): PumpSource {
  return {
    endsWithPeer: true,
    open: async (signal) => {
      await using joined = await lock();
      if (!joined.console) throw new TypeError('Only a running machine has console events.');
      return await joined.console.getEventSource({ signal });
    },
  };
}
