import { type Measurement, medianOf } from './measurement.js';
import type { Target } from './targets.js';

/** A measurement as a table: medians, and in parentheses multiples of the reference's. */
export function measurementText(measurement: Measurement): string {
  const { title, rows, quantities, notes } = measurement;
  const head = ['', ...quantities.map((quantity) => quantity.title)];
  const body = rows.map((row) => [
    row.title,
    ...quantities.map((quantity) => cell(measurement, row.name, quantity)),
  ]);
  return [title, ...tableLines([head, ...body]), ...notes.map((note) => `  ${note}`), ''].join('\n');
}

function cell(measurement: Measurement, row: string, quantity: Measurement['quantities'][number]): string {
  const value = medianOf(measurement, row, quantity.name);
  if (value === undefined) return '-';
  const text = value.toFixed(quantity.digits);
  const reference = medianOf(measurement, measurement.reference, quantity.name);
  if (!quantity.compared || reference === undefined || reference <= 0) return text;
  return `${text} (${(value / reference).toFixed(2)} x)`;
}

/** First column to the left, the others to the right. */
function tableLines(table: readonly (readonly string[])[]): string[] {
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  return table.map((row) => {
    const cells = row.map((text, column) =>
      column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0),
    );
    return `  ${cells.join('   ')}`.trimEnd();
  });
}

/** Each target with what was measured, missed ones included. */
export function targetsText(targets: readonly Target[]): string {
  const lines = targets.map(({ statement, bound, limit, measured, reached }) => [
    reached ? 'reached' : 'MISSED',
    measured.toFixed(2),
    `${bound} ${limit}`,
    statement,
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return [
    'Targets',
    ...lines.map((line) => `  ${line.map((text, column) => text.padEnd(widths[column] ?? 0)).join('   ')}`),
    '',
  ].join('\n');
}
