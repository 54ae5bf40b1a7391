import { type Answer, json } from '../http/answer.ts';
import type { Asked } from '../http/asked.ts';
import type { Service } from '../http/service.ts';
import { chosen } from './chosen.ts';
import { type Dataset, datasets } from './datasets.ts';

/** Eurostat's statistics API: JSON-stat 2.0 with figures and flags as sparse objects. */
export function eurostat(): Service {
  return {
    name: 'eurostat',
    base: '/eurostat/api/dissemination/statistics/1.0',
    home: 'https://ec.europa.eu',
    answer: route,
    tells: () => ({}),
    refuses: () => error(429, 'TOO_MANY_REQUESTS'),
  };
}

/** Up to the first number answered at once, up to the second later, above it not at all. */
const atOnce = 500_000;
const atAll = 5_000_000;

function route(asked: Asked): Answer {
  const [part, code] = asked.path;
  const dataset = datasets.find((each) => each.code === code?.toLowerCase());
  if (part !== 'data' || !dataset) return error(404, `ERR_NOT_FOUND_4: Dataset ${code ?? ''} not found`);
  const sides = chosen(dataset, asked.query);
  if ('wrong' in sides) return error(400, sides.wrong);
  const cells = sides.reduce((all, side) => all * side.length, 1);
  if (cells > atAll)
    return error(
      413,
      `EXTRACTION_TOO_BIG: The requested extraction is too big, estimated ${cells} rows, max authorised is ${atAll}, please change your filters to reduce the extraction size`,
    );
  if (cells > atOnce)
    return error(
      413,
      'ASYNCHRONOUS_RESPONSE: Your request will be treated asynchronously. Please try again later.',
    );
  return json(written(dataset, sides));
}

const error = (status: number, label: string): Answer =>
  json({ error: [{ status, id: status, label }] }, status);

function written(dataset: Dataset, sides: readonly (readonly number[])[]): object {
  const size = sides.map((side) => side.length);
  const [value, status] = [new Map<number, number>(), new Map<number, string>()];
  const at: number[] = [];
  let flat = 0;
  const walk = (depth: number): void => {
    for (const position of sides[depth] ?? []) {
      at[depth] = position;
      if (depth + 1 < sides.length) {
        walk(depth + 1);
        continue;
      }
      const cell = dataset.cell(at);
      if (cell.value !== undefined) value.set(flat, cell.value);
      if (cell.status !== undefined) status.set(flat, cell.status);
      flat += 1;
    }
  };
  walk(0);
  return {
    version: '2.0',
    class: 'dataset',
    label: dataset.label,
    source: 'ESTAT',
    updated: dataset.updated,
    value: Object.fromEntries(value),
    ...(status.size > 0 ? { status: Object.fromEntries(status) } : {}),
    id: dataset.dimensions.map(({ id }) => id),
    size,
    dimension: Object.fromEntries(
      dataset.dimensions.map(({ id, label, codes }, i) => {
        const kept = (sides[i] ?? []).map((position) => codes[position] ?? ['', '']);
        return [
          id,
          {
            label,
            category: {
              index: Object.fromEntries(kept.map(([code], place) => [code, place])),
              label: Object.fromEntries(kept),
            },
          },
        ];
      }),
    ),
    extension: { lang: 'EN', id: dataset.code.toUpperCase(), agencyId: 'ESTAT', version: '1.0' },
  };
}
