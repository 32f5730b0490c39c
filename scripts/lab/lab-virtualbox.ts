import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { LabEnvironment, LabNamespace } from './lab-namespace.js';
import type { LabProcess } from './process-table.js';
import { registryXml } from './registry.js';
import type { CommandResult } from './run-command.js';
import { type LogonOptions, tryLogon } from './soap-logon.js';

const programs = '/usr/lib/virtualbox';

/** Where one VirtualBox keeps its things, as it sees them itself. */
export interface VirtualBoxLayout {
  /** The folder around all of it; its last part must be unique in the lab. */
  readonly folder: string;
  /** The registry, VBOX_USER_HOME. */
  readonly home: string;
  /** The default machine folder. */
  readonly machineFolder: string;
  /** The folder with the socket through which its processes find each other. */
  readonly socketFolder: string;
  readonly environment: LabEnvironment;
}

/** Lays out a VirtualBox under a folder of the lab. */
export function layoutOf(folder: string): VirtualBoxLayout {
  const socketId = `vboxweb-${basename(folder)}`;
  const home = join(folder, 'home');
  return {
    folder,
    home,
    machineFolder: join(folder, 'machines'),
    socketFolder: `/tmp/.vbox-${socketId}-ipc`,
    environment: {
      HOME: folder,
      LANG: 'C.UTF-8',
      PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
      VBOX_USER_HOME: home,
      VBOX_IPC_SOCKETID: socketId,
    },
  };
}

/** How to start a vboxwebsrv, and how to know that it is there. */
export interface WebServerStart {
  readonly port: number;
  /** More of vboxwebsrv's options. */
  readonly arguments: readonly string[];
  /** A file of the host to which its output is appended. */
  readonly logFile: string;
  readonly url: string;
  readonly logon?: LogonOptions;
}

/** A vboxwebsrv ended before it answered. */
export class WebServerEndedError extends Error {
  override readonly name = 'WebServerEndedError';
}

/** A VirtualBox in the lab with a registry, a machine folder and processes of its own. */
export class LabVirtualBox {
  readonly layout: VirtualBoxLayout;
  readonly #namespace: LabNamespace;

  constructor(namespace: LabNamespace, layout: VirtualBoxLayout) {
    this.#namespace = namespace;
    this.layout = layout;
  }

  /** Makes the folders and, the first time, the registry. */
  async prepare(root: string, extraData: Readonly<Record<string, string>> = {}): Promise<void> {
    const { home, machineFolder } = this.layout;
    await mkdir(join(root, home), { recursive: true });
    await mkdir(join(root, machineFolder), { recursive: true });
    const registry = registryXml(machineFolder, extraData);
    await writeFile(join(root, home, 'VirtualBox.xml'), registry, { flag: 'wx' }).catch(ignoreExisting);
  }

  /** Runs VBoxManage against this VirtualBox. */
  vboxManage(args: readonly string[]): Promise<CommandResult> {
    return this.#namespace.run(this.layout.environment, [`${programs}/VBoxManage`, ...args]);
  }

  /** The processes of this VirtualBox that run at this moment. */
  processes(): Promise<LabProcess[]> {
    return this.#namespace.processes();
  }

  /** The process of its vboxwebsrv, when there is one. */
  async webServer(): Promise<LabProcess | undefined> {
    return (await this.processes()).find(({ name }) => name === 'vboxwebsrv');
  }

  /**
   * Starts vboxwebsrv on the loopback address and waits until it answers a log-on.
   *
   * @throws WebServerEndedError when it ends before that, with the end of its log.
   */
  async startWebServer(start: WebServerStart): Promise<void> {
    const command = [`${programs}/vboxwebsrv`, '-H', '127.0.0.1', '-p', `${start.port}`, ...start.arguments];
    const pid = await this.#namespace.start(this.layout.environment, command, start.logFile);
    const until = performance.now() + 30_000;
    for (;;) {
      if (!(await this.#namespace.has(pid))) {
        throw new WebServerEndedError(`vboxwebsrv ended before it answered:\n${await endOf(start.logFile)}`);
      }
      try {
        return await tryLogon(start.url, start.logon);
      } catch (error) {
        if (performance.now() > until) {
          const log = await endOf(start.logFile);
          throw new Error(`vboxwebsrv does not answer a log-on at ${start.url}:\n${log}`, { cause: error });
        }
      }
      await delay(50);
    }
  }
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

async function endOf(file: string): Promise<string> {
  return (await readFile(file, 'utf8')).trimEnd().split('\n').slice(-15).join('\n');
}
