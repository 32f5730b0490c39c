import { parseArgs } from 'node:util';
import { countRuns, printMatrix } from './print.js';
import { runMatrix } from './run-matrix.js';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    stride: { type: 'string' },
    json: { type: 'boolean' },
  },
});

const matrix = await runMatrix({
  only: values.only,
  stride: values.stride === undefined ? undefined : Number(values.stride),
  onCell: (cell) => {
    const { runs, success, documented, failed } = countRuns([cell]);
    process.stderr.write(
      `${cell.act} / ${cell.column}: ${runs} runs, ${success} successes, ${documented} errors, ${failed} failures\n`,
    );
  },
});
console.log(values.json ? JSON.stringify(matrix, undefined, 2) : printMatrix(matrix));
process.exitCode = countRuns(matrix.cells).failed > 0 ? 1 : 0;
