import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { type LabProcess, namespaceOf, processesIn, startOf } from './process-table.js';
import { type CommandResult, runCommand, runOrThrow } from './run-command.js';

/** What is enough to find a namespace again from another process. */
export interface NamespaceRecord {
  /** Its first process, as the host counts. */
  readonly holder: number;
  /** When that process began, so that a number used again is not taken for it. */
  readonly holderStart: string;
}

/** The environment of a command in the lab; nothing else of the caller's is passed on. */
export type LabEnvironment = Readonly<Record<string, string>>;

/**
 * A process and mount namespace in which one VirtualBox of the lab runs. Ending its first process ends all of
 * its processes - vboxwebsrv, VBoxSVC, the VMs - with certainty, since the kernel does it.
 */
export class LabNamespace {
  readonly record: NamespaceRecord;
  readonly #root: string;
  readonly #link: string;
  readonly #leash: ChildProcess | undefined;

  private constructor(root: string, record: NamespaceRecord, link: string, leash?: ChildProcess) {
    this.#root = root;
    this.record = record;
    this.#link = link;
    this.#leash = leash;
  }

  /** Opens a namespace that ends with this process at the latest; then the folders `deleteAfter` are deleted. */
  static async open(root: string, deleteAfter: readonly string[]): Promise<LabNamespace> {
    const script = join(import.meta.dirname, 'leash.sh');
    const leash = spawn('bash', [script, root, ...deleteAfter], { detached: true });
    const namespace = await LabNamespace.#started(root, leash, leash);
    leash.unref();
    return namespace;
  }

  /** Opens a namespace that stays when this process ends. */
  static async openStaying(root: string): Promise<LabNamespace> {
    const script = join(import.meta.dirname, 'hold.sh');
    const flags = ['--mount', '--pid', '--fork', '--kill-child'];
    const holder = spawn('unshare', [...flags, 'bash', script, root, 'stay'], {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const namespace = await LabNamespace.#started(root, holder);
    holder.unref();
    holder.stdout?.destroy();
    holder.stderr?.destroy();
    return namespace;
  }

  /** Finds a namespace that is still there. */
  static async find(root: string, record: NamespaceRecord): Promise<LabNamespace | undefined> {
    if ((await startOf(record.holder)) !== record.holderStart) return undefined;
    const link = await namespaceOf(record.holder);
    return link === undefined ? undefined : new LabNamespace(root, record, link);
  }

  static async #started(root: string, child: ChildProcess, leash?: ChildProcess): Promise<LabNamespace> {
    if (!child.stdout || !child.stderr) throw new Error('the holder was started without pipes');
    const complaint = text(child.stderr).catch(() => '');
    const [line] = await Promise.race([
      once(createInterface(child.stdout), 'line') as Promise<[string]>,
      once(child, 'close').then(async ([code]) => {
        throw new Error(`the lab's namespace could not be opened (status ${code}): ${await complaint}`);
      }),
    ]);
    const holder = Number(line);
    const [holderStart, link] = await Promise.all([startOf(holder), namespaceOf(holder)]);
    if (!holderStart || !link) throw new Error(`the lab's namespace ended at once: ${await complaint}`);
    return new LabNamespace(root, { holder, holderStart }, link, leash);
  }

  /** Runs a command inside to its end. */
  run(environment: LabEnvironment, command: readonly string[]): Promise<CommandResult> {
    return runCommand('nsenter', this.#enter(...this.#inRoot(environment, command)));
  }

  /**
   * Starts a command inside that goes on by itself, with its output appended to a file of the host. Gives its
   * process id.
   */
  async start(environment: LabEnvironment, command: readonly string[], logFile: string): Promise<number> {
    // This side of the chroot, /proc is the host's and knows the host's number of a process.
    const inBackground =
      'log=$1; shift; { read -r pid _ </proc/self/stat; echo "$pid"; exec setsid "$@" </dev/null >>"$log" 2>&1; } &';
    const args = ['bash', '-c', inBackground, 'bash', logFile, ...this.#inRoot(environment, command)];
    return Number(await runOrThrow('nsenter', this.#enter(...args)));
  }

  /** Tells whether a process still runs inside. */
  async has(pid: number): Promise<boolean> {
    return (await this.processes()).some((process) => process.pid === pid);
  }

  /** The processes inside, without the one that only holds the namespace open. */
  async processes(): Promise<LabProcess[]> {
    const all = await processesIn(this.#link);
    return all.filter(({ pid }) => pid !== this.record.holder);
  }

  /** Ends every process inside and resolves when none is left; without effect the second time. */
  async close(): Promise<void> {
    const leash = this.#leash;
    if (leash) {
      if (leash.exitCode !== null || leash.signalCode !== null) return;
      leash.ref();
      const closed = once(leash, 'close');
      leash.stdin?.destroy();
      await closed;
      return;
    }
    if ((await startOf(this.record.holder)) !== this.record.holderStart) return;
    process.kill(this.record.holder, 'SIGKILL');
    while ((await processesIn(this.#link)).length > 0) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  #enter(...command: string[]): string[] {
    return ['--target', `${this.record.holder}`, '--mount', '--pid', '--', ...command];
  }

  #inRoot(environment: LabEnvironment, command: readonly string[]): string[] {
    const variables = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
    return ['chroot', this.#root, '/usr/bin/env', '-i', ...variables, ...command];
  }
}
