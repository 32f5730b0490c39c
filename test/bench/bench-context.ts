import type { BenchServer } from './bench-server.js';
import type { Fixture } from './fixture.js';

/** What every measurement is given. */
export interface BenchContext {
  readonly server: BenchServer;
  /** VirtualBox's version, which every subject has to find. */
  readonly version: string;
  readonly fixture: Fixture;
  readonly quick: boolean;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}
