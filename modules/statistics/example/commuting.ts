import type { Area } from './county.ts';

/**
 * Who of each area works in which: `flows[home][work]`, and last the world outside. As a gravity model has it, what goes between two is
 * proportional to those who live in one, to the jobs in the other, and to how near they lie; then it is fitted in turn to both until the
 * rows are the employed residents and the columns are the jobs.
 */
export function flows(
  areas: readonly Area[],
  residents: readonly number[],
  jobs: readonly number[],
): readonly Float64Array[] {
  const living = sum(residents);
  const outside = 0.1 * living;
  // What the county lacks in people or in jobs, the world outside has.
  const rows = [...residents, Math.max(1, outside + sum(jobs) - living)];
  const columns = [...jobs, Math.max(1, sum(rows) - sum(jobs))];
  const table = rows.map((homes, home) =>
    Float64Array.from(columns, (places, work) => homes * places * nearness(areas[home], areas[work])),
  );
  for (let round = 0; round < 80; round += 1) {
    scaleRows(table, rows);
    scaleColumns(table, columns);
  }
  return table;
}

function scaleRows(table: readonly Float64Array[], wanted: readonly number[]): void {
  table.forEach((row, home) => {
    const factor = (wanted[home] ?? 0) / (sum(row) || 1);
    row.forEach((cell, work) => {
      row[work] = cell * factor;
    });
  });
}

function scaleColumns(table: readonly Float64Array[], wanted: readonly number[]): void {
  wanted.forEach((jobs, work) => {
    const factor = jobs / (sum(table.map((row) => row[work] ?? 0)) || 1);
    for (const row of table) row[work] = (row[work] ?? 0) * factor;
  });
}

/** 1 at home, falling with the square of the distance in squares of the map; the world outside is far from all, and within it nobody is counted. */
function nearness(home: Area | undefined, work: Area | undefined): number {
  if (!home && !work) return 0;
  if (!home || !work) return 0.004;
  const [across, down] = [home.col - work.col, home.row - work.row];
  const square = across * across + down * down;
  return square === 0 ? 1 : 0.055 / Math.max(0.3, square);
}

function sum(numbers: Iterable<number>): number {
  let all = 0;
  for (const each of numbers) all += each;
  return all;
}
