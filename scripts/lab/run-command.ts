import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** How a command ended, with all it wrote. */
export interface CommandResult {
  readonly stdout: string;
  readonly stderr: string;
  /** The command's exit status; -1 when a signal ended it. */
  readonly exitCode: number;
}

/** Runs a command to its end, with no input. Rejects only when it cannot be started. */
export async function runCommand(file: string, args: readonly string[]): Promise<CommandResult> {
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? -1));
  });
  const [stdout, stderr, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { stdout, stderr, exitCode };
}

/** Runs a command that must succeed, and gives what it printed. */
export async function runOrThrow(file: string, args: readonly string[]): Promise<string> {
  const { stdout, stderr, exitCode } = await runCommand(file, args);
  if (exitCode !== 0) {
    throw new Error(
      `${[file, ...args].join(' ')} ended with status ${exitCode}: ${(stderr || stdout).trim()}`,
    );
  }
  return stdout;
}
