import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LabPaths, labPaths } from './lab-paths.js';
import { runCommand } from './run-command.js';
import { type SetUpStep, setUpSteps } from './set-up.js';
import { findServer, type SharedServer } from './shared-server.js';
import { tryLogon } from './soap-logon.js';

/** All that `lab:status` tells. */
export interface LabStatus {
  readonly folder: string;
  readonly steps: readonly SetUpStep[];
  /** Debian's version of the package virtualbox, when it is installed. */
  readonly virtualBoxVersion: string | undefined;
  /** The version of the guest's kernel, when it is built. */
  readonly guestKernelVersion: string | undefined;
  readonly diskUseBytes: number;
  /** The server of `lab:up`, when it runs. */
  readonly server: (SharedServer & { readonly answers: boolean }) | undefined;
}

async function virtualBoxVersion({ root }: LabPaths): Promise<string | undefined> {
  if (!existsSync(root)) return undefined;
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder of dpkg-query
  const query = ['--admindir', join(root, 'var/lib/dpkg'), '-W', '-f', '${Version}', 'virtualbox'];
  const { stdout, exitCode } = await runCommand('dpkg-query', query);
  return exitCode === 0 ? stdout : undefined;
}

async function guestKernelVersion({ folder }: LabPaths): Promise<string | undefined> {
  const file = join(folder, 'kernel/version');
  return existsSync(file) ? (await readFile(file, 'utf8')).trim() : undefined;
}

async function diskUse({ folder }: LabPaths): Promise<number> {
  if (!existsSync(folder)) return 0;
  const { stdout } = await runCommand('du', ['-s', '-x', '--block-size=1', folder]);
  return Number(stdout.split('\t')[0]);
}

async function serverStatus(paths: LabPaths): Promise<LabStatus['server']> {
  const server = await findServer(paths);
  if (!server) return undefined;
  const answers = await tryLogon(server.url).then(
    () => true,
    () => false,
  );
  return { ...server, answers };
}

/** Looks at the lab without changing anything. */
export async function labStatus(paths: LabPaths = labPaths()): Promise<LabStatus> {
  const [steps, virtualBox, guestKernel, diskUseBytes, server] = await Promise.all([
    setUpSteps(),
    virtualBoxVersion(paths),
    guestKernelVersion(paths),
    diskUse(paths),
    serverStatus(paths),
  ]);
  const { folder } = paths;
  return {
    folder,
    steps,
    virtualBoxVersion: virtualBox,
    guestKernelVersion: guestKernel,
    diskUseBytes,
    server,
  };
}

/** Writes a status for people. */
export function formatStatus(status: LabStatus): string {
  const { server } = status;
  const processes = server?.processes.map(({ pid, name }) => `${name} ${pid}`).join(', ');
  const lines = [
    `folder        ${status.folder} (${Math.round(status.diskUseBytes / 1_000_000)} MB)`,
    ...status.steps.map(({ name, done }) => `${name.padEnd(13)} ${done ? 'done' : 'not done'}`),
    `VirtualBox    ${status.virtualBoxVersion ?? 'not installed'}`,
    `guest kernel  ${status.guestKernelVersion ?? 'not built'}`,
    `server        ${server ? `${server.url}${server.answers ? '' : ' (does not answer)'}` : 'not running'}`,
    ...(server ? [`processes     ${processes}`, `log           ${server.logFile}`] : []),
  ];
  return lines.join('\n');
}
