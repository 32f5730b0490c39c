import type { World } from './judge.js';

/** What came and went. */
export interface Difference {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** The difference between two looks at a server. */
export interface Change {
  /** By name. */
  readonly machines: Difference;
  readonly media: Difference;
  readonly files: Difference;
  /** Machines that are locked now and were not before, by id. */
  readonly locked: readonly string[];
}

export function changeOf(before: World, after: World): Change {
  return {
    machines: difference(names(before), names(after)),
    media: difference([...before.media], [...after.media]),
    files: difference([...before.files], [...after.files]),
    locked: [...after.machines]
      .filter(([id, { locked }]) => locked && !before.machines.get(id)?.locked)
      .map(([id]) => id),
  };
}

/** Whether nothing came, went or was locked. */
export function isNothing({ machines, media, files, locked }: Change): boolean {
  return [machines, media, files].every(isSame) && locked.length === 0;
}

/** Everything that came or went, for people. */
export function describeChange({ machines, media, files }: Change): string[] {
  return [machines, media, files].flatMap(({ added, removed }) => [
    ...added.map((one) => `${one} is left over`),
    ...removed.map((one) => `${one} is gone`),
  ]);
}

function isSame({ added, removed }: Difference): boolean {
  return added.length === 0 && removed.length === 0;
}

function names({ machines }: World): string[] {
  return [...machines.values()].map(({ name }) => name);
}

/** Of lists, not sets: a name that is there twice is one more. */
function difference(before: readonly string[], after: readonly string[]): Difference {
  return { added: without(after, before), removed: without(before, after) };
}

function without(list: readonly string[], taken: readonly string[]): string[] {
  const left = [...taken];
  return list.filter((one) => {
    const index = left.indexOf(one);
    if (index === -1) return true;
    left.splice(index, 1);
    return false;
  });
}
