import type { BenchContext } from '../bench-context.js';
import { type SubjectContender, withSubjects } from '../contenders.js';
import { type Contender, inRounds, type Measurement, SampleBook } from '../measurement.js';
import type { ListedMachine } from '../subject-process.js';

const machineCount = 100;

interface ListContender extends Contender {
  list(): Promise<Record<string, number>>;
}

/** All machines with id, name, state, guest type and groups. */
export async function measureListMachines(bench: BenchContext): Promise<Measurement> {
  const { server, fixture, quick, signal } = bench;
  const rounds = quick ? 2 : 10;
  const names = await fixture.makeClones(machineCount, signal);
  try {
    return await withSubjects(server.url, async (subjects) => {
      const contenders = subjects.flatMap((subject) => waysToList(subject, names));
      if (server.vboxManage) contenders.push(listByVBoxManage(server.vboxManage, names));
      for (const contender of contenders) await contender.list();
      const book = new SampleBook(contenders);
      await inRounds(contenders, rounds, signal, async (contender) => {
        book.add(contender, await contender.list());
      });
      return {
        name: 'list-machines',
        title: `Listing ${machineCount} machines: id, name, state, guest type, groups; ${rounds} rounds`,
        quantities: [
          { name: 'wallMs', title: 'ms', digits: 1, compared: true },
          { name: 'cpuMs', title: 'client CPU ms', digits: 1, compared: true },
          { name: 'afterwardsMs', title: 'releases afterwards, ms', digits: 1, compared: false },
        ],
        rows: book.rows(),
        reference: 'bare',
        notes: [
          'The clients other than vboxweb never release a reference, so that the server makes none anew in later rounds.',
          server.vboxManage
            ? 'VBoxManage: list vms --long, which tells far more than was asked.'
            : 'VBoxManage is left out: it cannot reach the VirtualBox of a server given by its URL.',
        ],
      };
    });
  } finally {
    await fixture.removeClones(names);
  }
}

function waysToList(subject: SubjectContender, names: readonly string[]): ListContender[] {
  const contender = (
    way: 'list' | 'listAnew' | 'listOneByOne',
    name: string,
    title: string,
  ): ListContender => ({
    name,
    title,
    async list() {
      const { wallMs, cpuMs, value } = await subject.process.run('list', { way });
      assertListed(value, names);
      const afterwards = await subject.process.run('settle', {});
      return { wallMs, cpuMs, afterwardsMs: afterwards.wallMs };
    },
  });
  if (subject.name !== 'vboxweb') return [contender('listOneByOne', subject.name, subject.title)];
  return [
    contender('list', 'vboxweb', 'vboxweb, machines.list()'),
    contender('listAnew', 'vboxweb-anew', 'vboxweb, first machines.list() of a client'),
    contender('listOneByOne', 'vboxweb-one-by-one', 'vboxweb, one call after another'),
  ];
}

function listByVBoxManage(
  vboxManage: NonNullable<BenchContext['server']['vboxManage']>,
  names: readonly string[],
): ListContender {
  return {
    name: 'vboxmanage',
    title: 'VBoxManage list vms --long',
    async list() {
      const { wallMs, output } = await vboxManage.run(['list', 'vms', '--long']);
      const listed = new Set(Array.from(output.matchAll(/^Name: +(.+)$/gm), ([, name]) => name));
      const missing = names.filter((name) => !listed.has(name));
      if (missing.length > 0) throw new Error(`VBoxManage does not list ${missing.join(', ')}.`);
      return { wallMs };
    },
  };
}

/** @throws Error unless all these machines are in the list, complete and right. */
function assertListed(list: readonly ListedMachine[], names: readonly string[]): void {
  const byName = new Map(list.map((machine) => [machine.name, machine]));
  const ids = new Set(list.map(({ id }) => id));
  if (ids.size !== list.length) throw new Error('The list has a machine twice.');
  for (const name of names) {
    const machine = byName.get(name);
    if (
      machine?.state !== 'PoweredOff' ||
      machine.osTypeId !== 'Ubuntu_64' ||
      machine.groups.join() !== '/' ||
      !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(machine.id)
    ) {
      throw new Error(`${name} is listed wrongly: ${JSON.stringify(machine)}`);
    }
  }
}
