import { cubeOf, writeJsonStat } from '#packages/pxweb/index.ts';

export type Answer = { readonly name: string; readonly text: string };

/** The most that Statistics Norway gives in one answer. */
export const cells = 800_000;

/** Answers of that size as the offices write them: persons by municipality, age, sex and year; shares; and one with gaps and statuses. */
export function answers(): Answer[] {
  const next = numbersFrom(1);
  const persons = Float64Array.from({ length: cells }, () => Math.floor(next() ** 3 * 3000));
  const shares = Float64Array.from({ length: cells }, () => Math.round(next() * 100_000) / 10);
  const gaps = persons.map((value) => (next() < 0.6 ? Number.NaN : value));
  const statuses = Array.from(gaps, (value) => (Number.isNaN(value) ? ':' : next() < 0.01 ? 'p' : null));
  return [
    { name: 'whole numbers', text: written(persons) },
    { name: 'one decimal', text: written(shares) },
    { name: 'by place, 60 % missing, with statuses', text: written(gaps, statuses) },
  ];
}

function written(values: Float64Array, statuses?: (string | null)[]): string {
  const dimensions = [
    { id: 'Region', codes: codes(400, 'R'), role: 'geo' as const },
    { id: 'Alder', codes: codes(100, 'A') },
    { id: 'Kjonn', codes: codes(2, 'K') },
    { id: 'ContentsCode', codes: ['Personer'], role: 'metric' as const },
    { id: 'Tid', codes: codes(10, 'T'), role: 'time' as const },
  ];
  return writeJsonStat(cubeOf({ label: 'Laget', dimensions, values, ...(statuses && { statuses }) }));
}

const codes = (count: number, letter: string) =>
  Array.from({ length: count }, (_, at) => `${letter}${1000 + at}`);

/** The same numbers in each run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}
