import type { Cell, Matrix } from './run-matrix.js';

/** How many runs ended how. */
export interface Counts {
  runs: number;
  success: number;
  documented: number;
  failed: number;
  leaked: number;
  /** Ended in a documented error, with the effect there. */
  effective: number;
  orphaned: number;
  unreached: number;
}

export function countRuns(cells: readonly Cell[]): Counts {
  const runs = cells.flatMap((cell) => cell.runs);
  const ended = (outcome: string) => runs.filter((run) => run.outcome === outcome).length;
  return {
    runs: runs.length,
    success: ended('success'),
    documented: ended('documented error'),
    failed: ended('failure'),
    effective: runs.filter(({ outcome, effects }) => outcome === 'documented error' && effects > 0).length,
    leaked: runs.filter(({ leakedLock }) => leakedLock).length,
    orphaned: runs.filter(({ orphanedImage }) => orphanedImage).length,
    unreached: ended('unreached'),
  };
}

/** The matrix as text, with its failures below. */
export function printMatrix(matrix: Matrix): string {
  const { cells, columns, acts } = matrix;
  const header = ['operation (requests)', ...columns];
  const rows = acts.map(({ name, requests }) => [
    `${name} (${requests})`,
    ...columns.map((column) => cellText(cells.filter((cell) => cell.act === name && cell.column === column))),
  ]);
  rows.push(['all', ...columns.map((column) => cellText(cells.filter((cell) => cell.column === column)))]);
  const total = countRuns(cells);
  return [
    '',
    ...table([header, ...rows]),
    '',
    'Runs that ended in: s success, e documented error, F failure; L of them with a lock leaked by the server,',
    'M with an image that the killed server left attached to a machine that is gone (both end with their process);',
    'u not reached (over before the request to disturb), which count for nothing.',
    `${total.runs} runs in ${Math.round(matrix.durationMs / 1_000)} s: ${total.success} successes, ${total.documented} ` +
      `documented errors (${codes(cells)}; ${total.effective} of these operations had taken effect), ${total.failed} failures, ${total.leaked} locks leaked and ${total.orphaned} ` +
      `images orphaned by the server, ` +
      `${total.unreached} not reached.`,
    ...failures(cells),
  ].join('\n');
}

function cellText(cells: readonly Cell[]): string {
  const { success, documented, failed, leaked, orphaned, unreached } = countRuns(cells);
  const parts = [
    [success, 's'],
    [documented, 'e'],
    [failed, 'F'],
    [leaked, 'L'],
    [orphaned, 'M'],
    [unreached, 'u'],
  ] as const;
  return (
    parts
      .filter(([count]) => count > 0)
      .map(([count, letter]) => `${count}${letter}`)
      .join(' ') || '-'
  );
}

function codes(cells: readonly Cell[]): string {
  const found = new Map<string, number>();
  for (const { outcome, code } of cells.flatMap((cell) => cell.runs)) {
    if (outcome === 'documented error' && code) found.set(code, (found.get(code) ?? 0) + 1);
  }
  return [...found].map(([code, count]) => `${count} ${code}`).join(', ') || 'none';
}

function failures(cells: readonly Cell[]): string[] {
  const lines = cells.flatMap(({ act, column, runs }) =>
    runs
      .filter(({ outcome }) => outcome === 'failure')
      .map(
        ({ at, operation, code, effects, problems }) =>
          `  ${act} / ${column} at ${at ?? 'all'} (${operation ?? 'nothing disturbed'}): ` +
          `${problems.join('; ')} [${code ?? 'no error'}, effect ${effects}]`,
      ),
  );
  return lines.length > 0 ? ['', 'Failures:', ...lines] : [];
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
