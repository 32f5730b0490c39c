import { connect, type Machine, type VirtualBoxClient } from '../../../src/index.js';
import { type Judge, silent, type World } from './judge.js';
import { makesMachine, onlyMedia, removesMachine, type Verdict } from './verdicts.js';
import type { Change } from './world-change.js';

/** One run's surroundings. */
export interface Stage {
  readonly judge: Judge;
  /** Where the faults are. */
  readonly url: string;
  /** Another one for every run. */
  readonly tag: string;
}

/** A public operation as the matrix plays it. */
export interface Act {
  readonly name: string;
  /** Made by the judge; stays for the next runs as long as nothing of it changes. */
  prepare(judge: Judge): Promise<void>;
  /** The machine that the operation is called on; got by the client before faults begin. */
  readonly machine?: string;
  /** Whether {@link run} is what connects. */
  readonly connects?: boolean;
  /** References that the client keeps on purpose for the next time; it may hold as many more than before, and no more. */
  readonly keeps?: number;
  /** Calls the operation, looks at its result and gives up what it holds. */
  run(vbox: VirtualBoxClient, machine: Machine, stage: Stage): Promise<void>;
  /** Absent for operations that leave nothing behind. */
  verdict?(change: Change, stage: Stage, after: World): Promise<Verdict> | Verdict;
  /** Takes back by other ways what {@link run} had done to the surroundings. */
  restore?(judge: Judge): Promise<void>;
}

const diskMB = 2;

async function makeBase(
  judge: Judge,
  options: { snapshot?: boolean; registered?: boolean } = {},
): Promise<void> {
  const vbox = await judge.vbox();
  using machine = await vbox.machines.create({ name: 'base', memoryMB: 64, disks: [{ sizeMB: diskMB }] });
  if (options.snapshot) await machine.snapshots.take('start');
  if (options.registered) await vbox.baseImages.register('image', machine);
}

const bare = (judge: Judge) => makeBase(judge);
const withSnapshot = (judge: Judge) => makeBase(judge, { snapshot: true });
const withImage = (judge: Judge) => makeBase(judge, { registered: true });

function expectEqual(what: string, actual: unknown, expected: unknown): void {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (one !== other) throw new Error(`${what}: ${one} instead of ${other}`);
}

async function withDirectMachine<T>(judge: Judge, work: (machine: Machine) => Promise<T>): Promise<T> {
  using machine = await (await judge.vbox()).machines.get('base');
  return await work(machine);
}

/** Snapshots of `base` by name. */
function snapshotsNamed(judge: Judge, name: string): Promise<number> {
  return withDirectMachine(judge, async (machine) => {
    let found = 0;
    let node = await machine.snapshots.tree();
    while (node) {
      if (node.name === name) found++;
      [node] = node.children;
    }
    return found;
  });
}

export const acts: readonly Act[] = [
  {
    name: 'connect and close',
    prepare: bare,
    connects: true,
    async run(_vbox, _machine, { url }) {
      await using vbox = await connect({ url, logger: silent, timeoutMs: 8_000 });
      expectEqual('API version', vbox.apiVersion, '7_2');
    },
  },
  {
    name: 'machines.list',
    prepare: bare,
    async run(vbox) {
      expectEqual(
        'list',
        (await vbox.machines.list()).map(({ name }) => name),
        ['base'],
      );
    },
  },
  {
    name: 'machines.get',
    prepare: bare,
    async run(vbox) {
      using machine = await vbox.machines.get('base');
      expectEqual('name', machine.name, 'base');
    },
  },
  {
    name: 'machines.find (none)',
    prepare: bare,
    async run(vbox) {
      using machine = await vbox.machines.find('nobody');
      expectEqual('machine', machine?.id, undefined);
    },
  },
  {
    name: 'machines.create',
    prepare: bare,
    async run(vbox) {
      using machine = await vbox.machines.create({ name: 'made', memoryMB: 48, disks: [{ sizeMB: diskMB }] });
      expectEqual('name', machine.name, 'made');
    },
    verdict: makesMachine,
  },
  {
    name: 'state',
    prepare: bare,
    machine: 'base',
    async run(_vbox, machine) {
      // After a server was killed with a lock held the state is another one; here none is held.
      expectEqual('state', await machine.state(), 'PoweredOff');
    },
  },
  {
    name: 'linkedClone',
    prepare: withSnapshot,
    machine: 'base',
    async run(_vbox, machine) {
      using clone = await machine.linkedClone('made');
      expectEqual('name', clone.name, 'made');
    },
    verdict: makesMachine,
  },
  {
    name: 'cloneTo (full)',
    prepare: bare,
    machine: 'base',
    async run(_vbox, machine) {
      using clone = await machine.cloneTo('made');
      expectEqual('name', clone.name, 'made');
    },
    verdict: makesMachine,
  },
  {
    name: 'remove (deleteDisks)',
    prepare: withSnapshot,
    machine: 'base',
    async run(_vbox, machine) {
      await machine.remove({ deleteDisks: true });
    },
    // There is no other machine.
    verdict: (change, _stage, { files, media }) => removesMachine(change, files.size + media.size),
  },
  {
    name: 'snapshots.take',
    prepare: bare,
    machine: 'base',
    async run(_vbox, machine, { tag }) {
      const snapshot = await machine.snapshots.take(tag);
      expectEqual('name', snapshot.name, tag);
    },
    async verdict(change, { judge, tag }) {
      const effects = await snapshotsNamed(judge, tag);
      return { effects, problems: onlyMedia(change, effects) };
    },
  },
  {
    name: 'snapshots.tree',
    prepare: withSnapshot,
    machine: 'base',
    async run(_vbox, machine) {
      expectEqual('root', (await machine.snapshots.tree())?.name, 'start');
    },
  },
  {
    name: 'storage.disks',
    prepare: bare,
    machine: 'base',
    async run(_vbox, machine) {
      expectEqual(
        'format',
        (await machine.storage.disks()).map(({ format }) => format),
        ['VDI'],
      );
    },
  },
  {
    name: 'baseImages.register',
    prepare: bare,
    machine: 'base',
    async run(vbox, machine, { tag }) {
      const image = await vbox.baseImages.register(tag, machine);
      expectEqual('name', image.name, tag);
    },
    async verdict(change, { judge, tag }) {
      const images = await (await judge.vbox()).baseImages.list();
      // The snapshot that it takes first may stay when it fails later.
      const snapshots = await snapshotsNamed(judge, 'Base image');
      const problems = onlyMedia(change, snapshots);
      if (snapshots > 1) problems.push(`${snapshots} snapshots`);
      return { effects: images.filter(({ name }) => name === tag).length, problems };
    },
  },
  {
    name: 'baseImages.list',
    prepare: withImage,
    async run(vbox) {
      expectEqual(
        'images',
        (await vbox.baseImages.list()).map(({ name }) => name),
        ['image'],
      );
    },
  },
  {
    name: 'baseImages.clone',
    prepare: withImage,
    // The base's machine, its snapshot and the snapshot's machine.
    keeps: 3,
    async run(vbox) {
      using clone = await vbox.baseImages.clone('image', 'made');
      expectEqual('name', clone.name, 'made');
    },
    verdict: makesMachine,
  },
  {
    name: 'lock and close',
    prepare: bare,
    machine: 'base',
    async run(_vbox, machine) {
      const lock = await machine.lock();
      await lock.close();
    },
  },
  {
    name: 'withLock (edit)',
    prepare: bare,
    machine: 'base',
    async run(_vbox, machine, { tag }) {
      await machine.withLock((lock) => lock.machine.setDescription(tag));
    },
    async verdict(change, { judge, tag }) {
      const written = await withDirectMachine(judge, ({ api }) => api.getDescription());
      return { effects: written === tag ? 1 : 0, problems: onlyMedia(change, 0) };
    },
  },
  {
    name: 'waitForState',
    prepare: bare,
    machine: 'base',
    async run(_vbox, machine, { judge }) {
      const waiting = machine.waitForState('Saved', { timeoutMs: 25_000 });
      waiting.catch(() => {});
      await judge.manage(['adoptstate', 'base', await judge.savedState()]);
      expectEqual('state', await waiting, 'Saved');
    },
    async restore(judge) {
      await judge.manage(['discardstate', 'base']);
    },
  },
  {
    name: 'events',
    prepare: bare,
    async run(vbox, _machine, { judge, tag }) {
      await using events = vbox.events({ types: ['OnExtraDataChanged'] });
      await events.ready;
      await judge.manage(['setextradata', 'base', 'matrix', tag]);
      for await (const event of events) {
        if (event.type !== 'gap' && event.key === 'matrix' && event.value === tag) return;
        // What a gap may hide is read again.
        if (event.type === 'gap' && (await extraData(vbox)) === tag) return;
      }
      throw new Error('the events ended');
    },
  },
];

async function extraData(vbox: VirtualBoxClient): Promise<string> {
  using machine = await vbox.machines.get('base');
  return machine.api.getExtraData('matrix');
}
