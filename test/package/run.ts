import { execFile } from 'node:child_process';

export interface RunResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  /** Beside those of this process; undefined removes one. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Resolves whatever the exit code is. */
  readonly anyExitCode?: boolean;
}

/** Runs a program to its end; rejects with what it printed when it fails. */
export function run(file: string, args: readonly string[], options: RunOptions): Promise<RunResult> {
  const { cwd, anyExitCode = false } = options;
  // What this process was started with (npm's and the test runner's settings) is no business of the child.
  const { NODE_OPTIONS: _options, NODE_V8_COVERAGE: _coverage, ...env } = process.env;
  return new Promise((resolve, reject) => {
    const child = execFile(
      file,
      args,
      { cwd, env: { ...env, ...options.env }, maxBuffer: 16 * 1024 * 1024 },
      (_error, stdout, stderr) => {
        const { exitCode } = child;
        if (exitCode === null || (exitCode !== 0 && !anyExitCode)) {
          const what = [file, ...args].join(' ');
          reject(new Error(`${what} ended with ${exitCode}:\n${stdout}\n${stderr}`));
        } else resolve({ exitCode, stdout, stderr });
      },
    );
  });
}
