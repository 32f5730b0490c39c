const signals = ['SIGINT', 'SIGTERM'] as const;
/** The listeners of all clients: the last one to finish lets the signal act. */
const ours = new WeakSet<(...args: never[]) => void>();

/**
 * While something is held that must be given up before the program ends, gives it up on SIGINT and SIGTERM, and then lets the
 * signal do what it would have done. Programs that listen to these signals themselves decide themselves when to end.
 *
 * @internal
 */
export class SignalGuard {
  readonly #giveUp: () => Promise<void>;
  readonly #onSignal = (signal: NodeJS.Signals): void => void this.#handle(signal);

  constructor(giveUp: () => Promise<void>) {
    this.#giveUp = giveUp;
  }

  enter(): void {
    ours.add(this.#onSignal);
    for (const signal of signals) process.on(signal, this.#onSignal);
  }

  leave(): void {
    for (const signal of signals) process.off(signal, this.#onSignal);
  }

  async #handle(signal: NodeJS.Signals): Promise<void> {
    const others = process.listeners(signal).some((listener) => !ours.has(listener));
    try {
      await this.#giveUp();
    } catch {
      // The program ends; nobody is left to be told.
    }
    this.leave();
    // With the last listener gone, the signal ends the program as it would have without us.
    if (!others && process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  }
}
