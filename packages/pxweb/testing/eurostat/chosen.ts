import type { Query } from '../http/asked.ts';
import type { Dataset } from './datasets.ts';

/** For each dimension the positions that are left, or the filter that is none. */
export function chosen(
  dataset: Dataset,
  query: Query,
): readonly (readonly number[])[] | { readonly wrong: string } {
  const known = [...dataset.dimensions.map(({ id }) => id), ...general];
  const wrong = query.names.find((name) => !known.includes(name));
  if (wrong !== undefined) return { wrong: `Dimension ${wrong} does not exist in ${dataset.code}` };
  for (const { id, codes } of dataset.dimensions) {
    const unknown = query.all(id).find((code) => !codes.some(([each]) => each === code));
    if (unknown !== undefined) return { wrong: `Code ${unknown} does not exist in dimension ${id}` };
  }
  return dataset.dimensions.map(({ id, codes }) => {
    const asked = query.all(id);
    const positions = codes
      .map((_, i) => i)
      .filter((i) => asked.length === 0 || asked.includes(codes[i]?.[0] ?? ''));
    if (id === 'geo') return positions.filter((i) => atLevel(codes[i]?.[0] ?? '', query.get('geoLevel')));
    return id === 'time' ? within(positions, codes, query) : positions;
  });
}

const general = ['format', 'lang', 'geoLevel', 'sinceTimePeriod', 'untilTimePeriod', 'lastTimePeriod'];

/** Two letters are a country; each further sign is one level down. */
const atLevel = (code: string, level: string | null) =>
  level === null || (level === 'country' ? 0 : Number(level.replace('nuts', ''))) === code.length - 2;

function within(
  positions: readonly number[],
  codes: Dataset['dimensions'][number]['codes'],
  query: Query,
): readonly number[] {
  const [since, until, last] = ['sinceTimePeriod', 'untilTimePeriod', 'lastTimePeriod'].map((name) =>
    query.get(name),
  );
  const code = (i: number) => codes[i]?.[0] ?? '';
  const kept = positions.filter((i) => (!since || code(i) >= since) && (!until || code(i) <= until));
  return last ? kept.slice(-Number(last)) : kept;
}
