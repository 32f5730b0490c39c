import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { describeLab } from '../../support/real.js';
import { documentedCodes } from './documented-codes.js';
import { countRuns, printMatrix } from './print.js';
import { runMatrix } from './run-matrix.js';

// `npm run matrix` disturbs every request; here it is one in so many, so that it takes a minute or two.
const stride = 5;

describeLab('the matrix of operations and faults', () => {
  it('ends in success or a documented error everywhere, and leaves nothing behind', {
    timeout: 600_000,
  }, async () => {
    const matrix = await runMatrix({ stride });
    console.log(printMatrix(matrix));
    const failures = matrix.cells.flatMap(({ act, column, runs }) =>
      runs
        .filter(({ outcome }) => outcome === 'failure')
        .map(({ at, problems }) => `${act} / ${column} at ${at}: ${problems.join('; ')}`),
    );
    expect(failures).toEqual([]);
    const { runs, success, leaked } = countRuns(matrix.cells);
    expect(success).toBeGreaterThan(runs / 2);
    // The server leaks a lock only where a session is reaped.
    const reaped = matrix.cells.filter(({ column }) => column === 'session reaped');
    expect(countRuns(reaped).leaked).toBe(leaked);
  });
});

describe('the errors of the matrix', () => {
  it('are those that the documentation lists', async () => {
    const text = await readFile(new URL('../../../docs/reliability.md', import.meta.url), 'utf8');
    const listed = new Set(text.match(/VBOXWEB_[A-Z_]+/g));
    for (const code of documentedCodes) expect(listed).toContain(code);
  });
});
