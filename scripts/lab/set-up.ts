import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { runOrThrow } from './run-command.js';

const script = join(import.meta.dirname, 'setup.sh');

/** How the set-up ended. */
export type SetUpResult =
  | { readonly complete: true }
  | {
      readonly complete: false;
      /** 3 when this machine cannot have a lab at all, otherwise a step failed. */
      readonly exitCode: number;
      /** The last line it wrote about that, for people. */
      readonly reason: string;
    };

/**
 * Sets the lab up as far as it is not set up yet, with progress on this process's terminal. The set-up ends
 * with this process.
 *
 * @param options - `update` fetches the newest packages instead of the kept ones.
 */
export async function setUpLab(options: { readonly update?: boolean } = {}): Promise<SetUpResult> {
  const args = [script, ...(options.update ? ['--update'] : [])];
  const child = spawn('bash', args, { stdio: ['ignore', 'inherit', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => {
    process.stderr.write(chunk);
    complaint = `${complaint}${chunk}`.slice(-10_000);
  });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code === 0) return { complete: true };
  const reason = complaint.trim().split('\n').at(-1) || `the set-up ended with status ${code}`;
  return { complete: false, exitCode: code ?? 1, reason };
}

/** A step of the set-up and whether its result is there and up to date. */
export interface SetUpStep {
  readonly name: string;
  readonly done: boolean;
}

/** Asks which of the set-up's results are there. */
export async function setUpSteps(): Promise<SetUpStep[]> {
  const lines = (await runOrThrow('bash', [script, '--status'])).trim().split('\n');
  return lines.map((line) => {
    const [, name = '', state] = line.split('\t');
    return { name, done: state === 'done' };
  });
}
