import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The clients that are compared, by the names of their modules in `subjects/`. */
export type Subject = 'vboxweb' | 'bare' | 'soap' | 'virtualbox-soap';

/** What a task took, measured in the subject's own process. */
export interface Measured<T = undefined> {
  readonly wallMs: number;
  /** Processor time of the whole process, all its threads included. */
  readonly cpuMs: number;
  readonly value: T;
}

/** A machine as every subject lists it. */
export interface ListedMachine {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly osTypeId: string;
  readonly groups: readonly string[];
}

/** What can be asked of a subject: parameters and result. */
interface Tasks {
  calls: [{ readonly count: number; readonly version: string }, Measured];
  /** The value is the longest time that a call took, in milliseconds. */
  concurrentCalls: [
    { readonly count: number; readonly width: number; readonly version: string },
    Measured<number>,
  ];
  /** `listAnew` logs on anew, which is not measured. */
  list: [{ readonly way: 'list' | 'listAnew' | 'listOneByOne' }, Measured<ListedMachine[]>];
  prepareClone: [{ readonly base: string }, undefined];
  linkedClone: [{ readonly name: string }, Measured];
  settle: [Record<string, never>, Measured];
  close: [Record<string, never>, undefined];
}

type Answer = { readonly result: unknown } | { readonly error: string };

const worker = fileURLToPath(new URL('./subjects/worker.mjs', import.meta.url));

/** A process of plain Node in which one subject is logged on. */
export class SubjectProcess {
  readonly #subject: Subject;
  readonly #child: ChildProcess;

  private constructor(subject: Subject, child: ChildProcess) {
    this.#subject = subject;
    this.#child = child;
  }

  static async start(subject: Subject, url: string): Promise<SubjectProcess> {
    // Without execArgv the child would be given the TypeScript loader of this process.
    const child = fork(worker, [subject, url], {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const process = new SubjectProcess(subject, child);
    await process.#answer();
    return process;
  }

  /** @throws Error when the subject fails, with its stack. */
  async run<K extends keyof Tasks>(task: K, parameters: Tasks[K][0]): Promise<Tasks[K][1]> {
    this.#child.send({ task, parameters });
    const answer = await this.#answer();
    if ('error' in answer) throw new Error(`${this.#subject}, ${task}: ${answer.error}`);
    return answer.result as Tasks[K][1];
  }

  /** Takes leave of the server and ends the process; a subject that is gone already is no error. */
  async close(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = once(this.#child, 'exit');
    await this.run('close', {}).catch(() => {});
    if (this.#child.connected) this.#child.disconnect();
    await ended;
  }

  async #answer(): Promise<Answer> {
    const listening = new AbortController();
    const { signal } = listening;
    const message = once(this.#child, 'message', { signal }).then(([answer]) => answer as Answer);
    const end = once(this.#child, 'exit', { signal }).then(([status]) => {
      throw new Error(`The process of ${this.#subject} has ended (status ${status}).`);
    });
    try {
      return await Promise.race([message, end]);
    } finally {
      listening.abort();
    }
  }
}
