import { setTimeout as delay } from 'node:timers/promises';
import type { MachineState } from '../../generated/index.js';
import type { CallOptions } from '../call-options.js';
import { hostSource } from '../events/event-sources.js';
import { EventSubscription } from '../events/event-subscription.js';
import type { ClientContext } from '../session/client-context.js';
import type { Machine } from './machine.js';

// Should an event be lost, the state is seen this much later.
const pollMs = 1_000;

/** Waits until the machine is in one of the states; events say when to look, and a slow poll does when they do not. @internal */
export async function waitForState(
  context: ClientContext,
  machine: Machine,
  states: readonly MachineState[],
  options: CallOptions,
): Promise<MachineState> {
  const what = `wait for '${machine.name}' to be ${states.join(' or ')}`;
  return context.run({ what, machine: machine.name }, options, async ({ signal }) => {
    await using events = new EventSubscription(
      context,
      hostSource(context),
      ['OnMachineStateChanged'],
      { signal },
      (event) => event.type === 'gap' || ('machineId' in event && event.machineId === machine.id),
    );
    let news: Promise<unknown> = events.next();
    for (;;) {
      signal.throwIfAborted();
      const state = await (await machine.current({ signal })).getState({ signal });
      if (states.includes(state)) return state;
      if (await happensWithin(news, pollMs)) news = events.next();
    }
  });
}

async function happensWithin(event: Promise<unknown>, ms: number): Promise<boolean> {
  const turn = new AbortController();
  try {
    const late = delay(ms, false, { signal: turn.signal }).catch(() => false);
    return await Promise.race([event.then(() => true), late]);
  } finally {
    turn.abort();
  }
}
