import { type Answer, json } from '../http/answer.ts';
import type { Asked } from '../http/asked.ts';
import { areas, figure, type Gender, groups, kpis, yearsKept } from './facts.ts';
import { paged } from './paged.ts';

/** `/data` with any two of kpi, municipality and year, or all three, each a list of at most 25 ids. */
export function data(asked: Asked, base: string, changedOn: string): Answer {
  const given = segments(asked.path.slice(1));
  if (!given || given.size < 2) return refused(404, 'Not Found');
  if ([...given.values()].some((ids) => ids.length > mostIds))
    return refused(400, `At most ${mostIds} ids in one segment`);
  const [kpi, municipality, year] = ['kpi', 'municipality', 'year'].map((name) => given.get(name));
  const wanted = (ids: readonly string[] | undefined, id: string) => ids === undefined || ids.includes(id);
  const since = asked.query.get('from_date');
  const changed = since === null || since <= changedOn;
  const everywhere = [...areas, ...groups].map(({ id }) => id);
  const values = kpis
    .filter(({ id }) => changed && wanted(kpi, id))
    .flatMap((each) =>
      everywhere
        .filter((id) => wanted(municipality, id))
        .flatMap((area) =>
          yearsKept.filter((one) => wanted(year, String(one))).map((one) => row(each.id, area, one)),
        ),
    );
  return paged(asked, base, values);
}

const mostIds = 25;

function segments(path: readonly string[]): Map<string, readonly string[]> | null {
  const found = new Map<string, readonly string[]>();
  for (let i = 0; i < path.length; i += 2) {
    const [name = '', ids] = [path[i], path[i + 1]];
    if (!['kpi', 'municipality', 'year'].includes(name) || ids === undefined || found.has(name)) return null;
    found.set(name, ids.split(',').filter(Boolean));
  }
  return found;
}

function row(id: string, municipality: string, period: number): object {
  const kpi = kpis.find((each) => each.id === id);
  const genders: readonly Gender[] = kpi?.gendered ? ['T', 'K', 'M'] : ['T'];
  const values = genders.map((gender) => {
    const { value, status } = kpi
      ? figure(kpi, municipality, period, gender)
      : { value: null, status: 'Missing' };
    return { gender, count: value === null ? 0 : 1, status, value, isdeleted: false };
  });
  return { kpi: id, municipality, period, values };
}

const refused = (status: number, detail: string): Answer => json({ detail }, status);
