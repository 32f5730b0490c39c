import type { Change } from './world-change.js';

/** What became of an operation on the server. */
export interface Verdict {
  /** How often its effect is there. */
  readonly effects: number;
  /** What is there besides, or half. */
  readonly problems: readonly string[];
}

/** For what makes the machine `made` with one disk. */
export function makesMachine({ machines, media, files }: Change): Verdict {
  const { length: effects } = machines.added;
  const problems = [...machines.removed, ...media.removed, ...files.removed].map((one) => `${one} is gone`);
  const strange = [...machines.added.filter((name) => name !== 'made'), ...media.added, ...files.added];
  if (effects === 0) problems.push(...strange.map((one) => `${one} is left over`));
  else {
    if (media.added.length !== effects) problems.push(`${media.added.length} media`);
    if (files.added.filter((name) => name.endsWith('.vbox')).length !== effects)
      problems.push('wrong settings files');
    problems.push(
      ...files.added
        .filter((name) => name !== 'made' && !name.startsWith('made/'))
        .map((name) => `${name} is left over`),
    );
  }
  return { effects, problems };
}

/** For what removes the machine `base` with its disks. */
export function removesMachine({ machines, media, files }: Change, left: number): Verdict {
  const { length: effects } = machines.removed;
  const problems = [...machines.added, ...media.added, ...files.added].map((one) => `${one} is left over`);
  if (effects === 0) problems.push(...[...media.removed, ...files.removed].map((one) => `${one} is gone`));
  else if (left > 0) problems.push(`${left} files or media are left over`);
  return { effects, problems };
}

/** Changes of files that belong to no effect. */
export function onlyMedia(change: Change, allowed: number): string[] {
  const { machines, media, files } = change;
  const problems = [...machines.added, ...machines.removed].map((one) => `machine ${one} came or went`);
  problems.push(...[...media.removed, ...files.removed].map((one) => `${one} is gone`));
  if (media.added.length !== allowed) problems.push(`${media.added.length} new media instead of ${allowed}`);
  const images = files.added.filter((name) => name.endsWith('.vdi')).length;
  if (images !== allowed) problems.push(`${images} new images instead of ${allowed}`);
  return problems;
}
