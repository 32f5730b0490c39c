import { createHash, randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { LabNamespace } from '../../scripts/lab/lab-namespace.js';
import { labPaths } from '../../scripts/lab/lab-paths.js';
import { LabVirtualBox, layoutOf, WebServerEndedError } from '../../scripts/lab/lab-virtualbox.js';
import { freePort, isTaken } from '../../scripts/lab/ports.js';
import type { LabProcess } from '../../scripts/lab/process-table.js';
import type { CommandResult } from '../../scripts/lab/run-command.js';
import { makeCertificate, type TestCertificate } from './certificate.js';
import { recordHolder } from './leftovers.js';

export { guestIso, guestPassword, guestUsers } from '../../scripts/lab/lab-paths.js';

/** How to start a vboxwebsrv of its own. */
export interface WebServerOptions {
  /** `null` (the default) lets everyone in; `simple` only {@link users}, by their passwords. */
  readonly authentication?: 'null' | 'simple';
  /** Passwords by user name. */
  readonly users?: Readonly<Record<string, string>>;
  /** Serve https with a new self-signed certificate. */
  readonly tls?: boolean;
  /** More of vboxwebsrv's options, such as `['-t', '15', '-i', '1']`. */
  readonly arguments?: readonly string[];
}

/** A running vboxwebsrv with a VirtualBox of its own; paths are those of the lab unless they say otherwise. */
export interface WebServer {
  readonly url: string;
  readonly port: number;
  /** VirtualBox's registry folder. */
  readonly home: string;
  /** The default machine folder. */
  readonly machineFolder: string;
  /** What vboxwebsrv writes; a path of the host. */
  readonly logFile: string;
  /** The lab's root; a path of the host. */
  readonly root: string;
  /** Present with `tls`. */
  readonly tls: TestCertificate | undefined;
  /** Gives the host's path of a file in the lab. */
  hostPath(labPath: string): string;
  /** Runs VBoxManage against the same registry and the same VBoxSVC. */
  vboxManage(args: readonly string[]): Promise<CommandResult>;
  /** The processes of this VirtualBox: vboxwebsrv, VBoxSVC, VMs. */
  processes(): Promise<LabProcess[]>;
  /** Sends a signal to vboxwebsrv alone; resolves when it has ended, if the signal is one that ends it. */
  kill(signal: NodeJS.Signals): Promise<void>;
  /** Ends vboxwebsrv if it runs, and starts it again on the same port with the same VirtualBox. */
  restart(): Promise<void>;
  /** Ends all its processes and deletes its folders; without effect the second time. */
  stop(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts a vboxwebsrv on a free port of the loopback address, and waits until it answers a log-on. It ends,
 * with everything it started and stored, at `stop()` or with this process, whichever comes first.
 */
export async function startWebServer(options: WebServerOptions = {}): Promise<WebServer> {
  const { root, servers } = labPaths();
  const name = randomBytes(4).toString('hex');
  const layout = layoutOf(`/srv/servers/${name}`);
  const hostFolder = join(servers, name);
  const namespace = await LabNamespace.open(root, [hostFolder, join(root, layout.socketFolder)]);
  try {
    await mkdir(hostFolder);
    await recordHolder(hostFolder, namespace.record);
    const virtualBox = new LabVirtualBox(namespace, layout);
    await virtualBox.prepare(root, passwordData(options.users ?? {}));
    const server = new TestWebServer(namespace, virtualBox, root, options);
    await server.begin();
    return server;
  } catch (error) {
    await namespace.close();
    throw error;
  }
}

/** The extra data in which VBoxAuthSimple looks for its users. */
function passwordData(users: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(users).map(([user, password]) => {
      // What `VBoxManage internalcommands passwordhash` prints.
      const hash = createHash('sha256').update(password).digest('hex');
      return [`VBoxAuthSimple/users/${user}`, hash];
    }),
  );
}

class TestWebServer implements WebServer {
  readonly root: string;
  readonly home: string;
  readonly machineFolder: string;
  readonly logFile: string;
  #port = 0;
  #tls: TestCertificate | undefined;
  readonly #namespace: LabNamespace;
  readonly #virtualBox: LabVirtualBox;
  readonly #options: WebServerOptions;

  constructor(namespace: LabNamespace, virtualBox: LabVirtualBox, root: string, options: WebServerOptions) {
    this.#namespace = namespace;
    this.#virtualBox = virtualBox;
    this.#options = options;
    this.root = root;
    this.home = virtualBox.layout.home;
    this.machineFolder = virtualBox.layout.machineFolder;
    this.logFile = this.hostPath(`${virtualBox.layout.folder}/vboxwebsrv.log`);
  }

  get port(): number {
    return this.#port;
  }

  get url(): string {
    return `${this.#tls ? 'https' : 'http'}://127.0.0.1:${this.#port}/`;
  }

  get tls(): TestCertificate | undefined {
    return this.#tls;
  }

  async begin(): Promise<void> {
    if (this.#options.tls) this.#tls = await makeCertificate(this.hostPath(this.#virtualBox.layout.folder));
    for (let attempt = 1; ; attempt++) {
      this.#port = await freePort();
      try {
        return await this.#startProcess();
      } catch (error) {
        // Another process may have taken the port between finding and using it.
        const lostPort = error instanceof WebServerEndedError && (await isTaken(this.#port));
        if (!lostPort || attempt === 3) throw error;
      }
    }
  }

  hostPath(labPath: string): string {
    return join(this.root, labPath);
  }

  vboxManage(args: readonly string[]): Promise<CommandResult> {
    return this.#virtualBox.vboxManage(args);
  }

  processes(): Promise<LabProcess[]> {
    return this.#virtualBox.processes();
  }

  async kill(signal: NodeJS.Signals): Promise<void> {
    const server = await this.#virtualBox.webServer();
    if (!server) throw new Error('vboxwebsrv does not run');
    process.kill(server.pid, signal);
    if (signal === 'SIGSTOP' || signal === 'SIGCONT') return;
    const until = performance.now() + 10_000;
    while (await this.#namespace.has(server.pid)) {
      if (performance.now() > until) throw new Error(`vboxwebsrv still runs 10 s after ${signal}`);
      await delay(20);
    }
  }

  async restart(): Promise<void> {
    if (await this.#virtualBox.webServer()) await this.kill('SIGTERM');
    await this.#startProcess();
  }

  async stop(): Promise<void> {
    await this.#namespace.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stop();
  }

  #startProcess(): Promise<void> {
    const { authentication = 'null', users = {}, arguments: more = [] } = this.#options;
    const tls = this.#tls && ['--ssl', '--keyfile', `${this.#virtualBox.layout.folder}/server.pem`];
    const [first] = Object.entries(users);
    return this.#virtualBox.startWebServer({
      port: this.#port,
      arguments: ['-A', authentication === 'simple' ? 'VBoxAuthSimple' : 'null', ...(tls ?? []), ...more],
      logFile: this.logFile,
      url: this.url,
      logon: {
        ...(first && { username: first[0], password: first[1] }),
        ...(this.#tls && { caPem: this.#tls.caPem }),
      },
    });
  }
}
