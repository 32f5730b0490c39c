import type { VBoxEventType } from '../../generated/enums.js';
import { IMachine } from '../../generated/interfaces/i-machine.js';
import { IMachineEvent } from '../../generated/interfaces/i-machine-event.js';
import { releaseAll } from '../bindings/managed-object.js';
import { type PassiveListener, registerPassive } from '../events/passive-listener.js';
import type { ClientContext } from '../session/client-context.js';
import { isLostSession } from '../session/loss.js';
import type { SessionEpoch } from '../session/web-session.js';
import { type MachineSummary, summarize } from './machine-summary.js';

interface Known {
  readonly machine: IMachine;
  readonly id: string;
  /** What was read of the machine and has not changed since; undefined when it has to be read again. */
  summary: MachineSummary | undefined;
}

interface Watch extends PassiveListener {
  readonly epoch: SessionEpoch;
}

// Settings change under a lock, so that every change shows at least in the session's state.
const telling: readonly VBoxEventType[] = [
  'OnMachineDataChanged',
  'OnMachineRegistered',
  'OnMachineGroupsChanged',
  'OnSessionStateChanged',
  'OnSnapshotTaken',
  'OnSnapshotDeleted',
  'OnSnapshotRestored',
];

/**
 * The machines of a host for a program that lists them again and again. Names, groups and guest types cost four calls a
 * machine, so they are remembered, and before each list the server is asked which machines have changed since the last.
 * States are always read.
 *
 * @internal
 */
export class MachineDirectory {
  readonly #context: ClientContext;
  readonly #known = new Map<string, Known>();
  #watch: Watch | undefined;
  #changes = 0;

  constructor(context: ClientContext) {
    this.#context = context;
    context.subscriptions.add(this);
  }

  async list(signal: AbortSignal): Promise<MachineSummary[]> {
    await this.#catchUp(signal);
    const changes = this.#changes;
    const machines = await this.#context.api.getMachines({ signal });
    try {
      const states = await this.#context.api.getMachineStates(machines, { signal });
      this.#forgetAllBut(new Set(machines.map(({ ref }) => ref)));
      return await Promise.all(
        machines.map(async (machine, index) => {
          const state = states[index] ?? 'Null';
          const known = this.#known.get(machine.ref);
          if (known?.summary) return { ...known.summary, state };
          const summary = await summarize(machine, state, { signal });
          // What changed while it was read is read again the next time, and so is what may become readable.
          this.#remember(machine, summary, summary.accessible && changes === this.#changes);
          return summary;
        }),
      );
    } finally {
      releaseAll(machines);
    }
  }

  /** Gives up what is kept of a machine that is removed. */
  forget(id: string): void {
    for (const [ref, known] of this.#known) if (known.id === id) this.#drop(ref, known);
  }

  /** Ends the watching of the server. */
  async close(): Promise<void> {
    const watch = this.#watch;
    this.#watch = undefined;
    for (const [ref, known] of this.#known) this.#drop(ref, known);
    if (!watch || watch.epoch !== this.#context.session.epoch) return;
    await watch.source.unregisterListener(watch.listener).catch(() => {});
    watch.listener.release();
    watch.source.release();
  }

  #remember(machine: IMachine, summary: MachineSummary, isCurrent: boolean): void {
    const known = this.#known.get(machine.ref);
    const kept = isCurrent ? summary : undefined;
    if (known) known.summary = kept;
    else this.#known.set(machine.ref, { machine: machine.as(IMachine), id: summary.id, summary: kept });
  }

  #drop(ref: string, { machine }: Known): void {
    this.#known.delete(ref);
    machine.release();
  }

  #forgetAllBut(present: ReadonlySet<string>): void {
    for (const [ref, known] of this.#known) if (!present.has(ref)) this.#drop(ref, known);
  }

  /** Takes the events that have come since the last list; without a listener everything is read again. */
  async #catchUp(signal: AbortSignal): Promise<void> {
    const { epoch } = this.#context.session;
    if (this.#watch?.epoch !== epoch) {
      this.#forgetAllBut(new Set());
      this.#watch = await this.#register(epoch, signal);
      return;
    }
    const { source, listener } = this.#watch;
    try {
      for (;;) {
        using event = await source.getEvent(listener, 0, { signal });
        if (!event) return;
        using view = event.as(IMachineEvent);
        this.#noteChange(await view.getMachineId({ signal }));
      }
    } catch (error) {
      if (isLostSession(error) || signal.aborted) throw error;
      // The server drops a listener that is not read for long.
      listener.release();
      source.release();
      this.#watch = undefined;
      await this.#catchUp(signal);
    }
  }

  async #register(epoch: SessionEpoch, signal: AbortSignal): Promise<Watch> {
    const source = await epoch.root.getEventSource({ signal });
    return { epoch, ...(await registerPassive(source, telling, signal)) };
  }

  #noteChange(id: string): void {
    this.#changes++;
    for (const known of this.#known.values()) if (known.id === id) known.summary = undefined;
  }
}
