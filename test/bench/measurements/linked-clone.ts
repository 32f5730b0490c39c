import type { BenchContext } from '../bench-context.js';
import { type SubjectContender, withSubjects } from '../contenders.js';
import { type Contender, inRounds, type Measurement, SampleBook } from '../measurement.js';

/** One linked clone of a machine with one disk. */
export function measureLinkedClone(bench: BenchContext): Promise<Measurement> {
  const { server, fixture, quick, signal } = bench;
  const rounds = quick ? 3 : 25;
  return withSubjects(server.url, async (subjects) => {
    for (const { process } of subjects) await process.run('prepareClone', { base: fixture.baseName });
    const contenders: Contender[] = [...subjects];
    if (server.vboxManage) contenders.push({ name: 'vboxmanage', title: 'VBoxManage clonevm' });

    const cloneOnce = async (contender: Contender): Promise<Record<string, number>> => {
      const name = fixture.newName();
      const values = isSubject(contender)
        ? await cloneBySubject(contender, name)
        : await cloneByVBoxManage(bench, name);
      await fixture.assertLinkedClones([name]);
      await fixture.removeClones([name]);
      return values;
    };

    for (const contender of contenders) await cloneOnce(contender);
    const book = new SampleBook(contenders);
    await inRounds(contenders, rounds, signal, async (contender) => {
      book.add(contender, await cloneOnce(contender));
    });
    return {
      name: 'linked-clone',
      title: `A linked clone of a machine with one disk, ${rounds} rounds`,
      quantities: [
        { name: 'wallMs', title: 'ms', digits: 2, compared: true },
        { name: 'cpuMs', title: 'client CPU ms', digits: 2, compared: true },
        { name: 'afterwardsMs', title: 'releases afterwards, ms', digits: 2, compared: false },
      ],
      rows: book.rows(),
      reference: 'bare',
      notes: notesOf(bench),
    };
  });
}

function isSubject(contender: Contender): contender is SubjectContender {
  return 'process' in contender;
}

async function cloneBySubject({ process }: SubjectContender, name: string): Promise<Record<string, number>> {
  const { wallMs, cpuMs } = await process.run('linkedClone', { name });
  const afterwards = await process.run('settle', {});
  return { wallMs, cpuMs, afterwardsMs: afterwards.wallMs };
}

async function cloneByVBoxManage(
  { server, fixture }: BenchContext,
  name: string,
): Promise<Record<string, number>> {
  if (!server.vboxManage) throw new Error('There is no VBoxManage.');
  const { wallMs } = await server.vboxManage.run([
    ...['clonevm', fixture.baseName, '--snapshot', fixture.snapshotName],
    ...['--options', 'link', '--name', name, '--register'],
  ]);
  return { wallMs };
}

function notesOf({ server: { vboxManage, syncMs } }: BenchContext): string[] {
  return [
    'vboxweb looks for the current snapshot and the groups of the source in each clone; the others were told the ' +
      'snapshot once, outside of the measured time, and make four calls.',
    vboxManage
      ? `VBoxManage: a process for each clone, without the ${vboxManage.entryMs.toFixed(1)} ms that entering the lab takes.`
      : 'VBoxManage is left out: it cannot reach the VirtualBox of a server given by its URL.',
    ...(syncMs === undefined ? [] : [syncNote(syncMs)]),
  ];
}

/** VirtualBox writes four settings files in a clone, and waits for file, folder before and folder after the renaming. */
function syncNote(syncMs: number): string {
  return (
    `Whoever asks for it, VirtualBox waits 12 times in a clone until settings are on the disk; for a small file that ` +
    `took ${syncMs.toFixed(1)} ms before the measurements.`
  );
}
