import { readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { IMedium } from '../../../generated/index.js';
import { releaseAll } from '../../../src/bindings/managed-object.js';
import type { Logger, VirtualBoxClient } from '../../../src/index.js';
import { startWebServer, type WebServer } from '../../support/lab.js';
import { connectPatiently } from './connect-patiently.js';
import { changeOf, isNothing } from './world-change.js';

/** What there is on a server, as far as an operation can change it. */
export interface World {
  readonly machines: ReadonlyMap<string, { readonly name: string; readonly locked: boolean }>;
  /** Locations of all registered hard disks, differencing images included. */
  readonly media: ReadonlySet<string>;
  /** Files and folders below the machine folder, relative to it; without the server's own backups and logs. */
  readonly files: ReadonlySet<string>;
}

export const silent: Logger = { debug: () => {}, warn: () => {} };
const settleMs = 1_500;
const pollMs = 20;

/** Looks at the server through a connection of its own, prepares what operations work on, and clears up after them. */
export class Judge implements AsyncDisposable {
  #server: WebServer;
  #vbox: VirtualBoxClient | undefined;

  private constructor(server: WebServer) {
    this.#server = server;
  }

  static async open(): Promise<Judge> {
    return new Judge(await startWebServer());
  }

  /** The server of now; {@link clear} can take another one. */
  get server(): WebServer {
    return this.#server;
  }

  /** A client that no fault is done to. */
  async vbox(): Promise<VirtualBoxClient> {
    this.#vbox ??= await connectPatiently({ url: this.server.url, logger: silent });
    return this.#vbox;
  }

  /** The server was restarted: the next look is through a new client. */
  async forget(): Promise<void> {
    const vbox = this.#vbox;
    this.#vbox = undefined;
    await vbox?.close();
  }

  async look(): Promise<World> {
    const { api } = await this.vbox();
    const list = await api.getMachines();
    try {
      const entries = await Promise.all(
        list.map(async (machine) => {
          const [id, name, state] = await Promise.all([
            machine.getId(),
            machine.getName(),
            machine.getSessionState(),
          ]);
          return [id, { name, locked: state !== 'Unlocked' }] as const;
        }),
      );
      return { machines: new Map(entries), media: await this.#media(), files: await this.#files() };
    } finally {
      releaseAll(list);
    }
  }

  /** Looks until what is asked holds, or it has not for long enough; the last look. */
  async lookUntil(holds: (world: World) => boolean | Promise<boolean>): Promise<World> {
    for (const end = performance.now() + settleMs; ; ) {
      const world = await this.look();
      if ((await holds(world)) || performance.now() > end) return world;
      await delay(pollMs);
    }
  }

  /** Those of the media that the server takes for attached to a machine that is not there, as long as VBoxSVC runs. */
  async orphans(locations: readonly string[]): Promise<string[]> {
    const { machines } = await this.look();
    const found: string[] = [];
    for (const location of locations) {
      using medium = await (await this.vbox()).api.openMedium(location, 'HardDisk', 'ReadWrite', false);
      const ids = await medium.getMachineIds();
      if (ids.length > 0 && ids.every((id) => !machines.has(id))) found.push(location);
    }
    return found;
  }

  /** Removes the machines that have come since; whether everything is as it was then. */
  async takeBack(before: World): Promise<boolean> {
    const vbox = await this.vbox();
    for (const id of (await this.look()).machines.keys()) {
      if (before.machines.has(id)) continue;
      using machine = await vbox.machines.get(id);
      await machine.remove({ deleteDisks: true });
    }
    return isNothing(changeOf(before, await this.look()));
  }

  /** Removes every machine, medium and file; where something cannot be removed, takes a new server. */
  async clear(): Promise<void> {
    try {
      await this.#removeAll();
    } catch {
      await this.forget();
      await this.#server.stop();
      this.#server = await startWebServer();
    }
  }

  async #removeAll(): Promise<void> {
    // Locks that nobody can give up any more end with the server.
    if ([...(await this.look()).machines.values()].some(({ locked }) => locked)) {
      await this.forget();
      await this.server.restart();
    }
    const vbox = await this.vbox();
    // Bases can only be removed after their clones.
    for (let round = 0; round < 4; round++) {
      const left = (await vbox.machines.list()).map(({ id }) => id);
      if (left.length === 0) break;
      for (const id of left) {
        using machine = await vbox.machines.get(id);
        await machine.remove({ deleteDisks: true }).catch((error: unknown) => {
          if (round === 3) throw error;
        });
      }
    }
    for (const medium of await vbox.api.getHardDisks()) await closeWithChildren(medium);
    await vbox.flushReleases();
    const folder = this.server.hostPath(this.server.machineFolder);
    for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true });
  }

  /** Runs a VBoxManage that must succeed: it needs no vboxwebsrv. */
  async manage(args: readonly string[]): Promise<string> {
    const { stdout, stderr, exitCode } = await this.server.vboxManage(args);
    if (exitCode !== 0) throw new Error(`VBoxManage ${args[0]} failed: ${stderr.trim()}`);
    return stdout;
  }

  /** A file, as the server sees it, that a stopped machine can adopt as its saved state. */
  async savedState(): Promise<string> {
    const file = join(dirname(this.server.machineFolder), 'adopted.sav');
    await writeFile(this.server.hostPath(file), 'no real state');
    return file;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.forget();
    await this.#server.stop();
  }

  async #media(): Promise<Set<string>> {
    const { api } = await this.vbox();
    const found = new Set<string>();
    const visit = async (media: IMedium[]): Promise<void> => {
      try {
        for (const medium of media) {
          found.add(await medium.getLocation());
          await visit(await medium.getChildren());
        }
      } finally {
        releaseAll(media);
      }
    };
    await visit(await api.getHardDisks());
    return found;
  }

  async #files(): Promise<Set<string>> {
    const folder = this.server.hostPath(this.server.machineFolder);
    const names = await readdir(folder, { recursive: true });
    return new Set(names.filter((name) => !name.endsWith('.vbox-prev') && basename(name) !== 'Logs'));
  }
}

async function closeWithChildren(medium: IMedium): Promise<void> {
  using owned = medium;
  for (const child of await owned.getChildren()) await closeWithChildren(child);
  await owned.close();
}
