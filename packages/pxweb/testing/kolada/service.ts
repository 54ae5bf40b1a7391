import { type Answer, json } from '../http/answer.ts';
import type { Asked } from '../http/asked.ts';
import type { Service } from '../http/service.ts';
import { data } from './data.ts';
import { areas, groups, kpis } from './facts.ts';
import { paged } from './paged.ts';

/** Kolada's API v3. The one before it, v2, is closed and answers 404. */
export function kolada(): Service {
  return {
    name: 'kolada',
    base,
    home: 'https://api.kolada.se',
    answer: route,
    tells: () => ({}),
    refuses: () => json({ detail: 'Too Many Requests' }, 429),
  };
}

const base = '/v3';

/** When anything here changed last, for `from_date`. */
const changedOn = '2026-03-15';

function route(asked: Asked): Answer {
  const [part, ids] = asked.path;
  if (part === 'data') return data(asked, base, changedOn);
  const all = listed(part);
  if (!all) return json({ detail: 'Not Found' }, 404);
  if (ids !== undefined) {
    const wanted = ids.split(',');
    return wanted.length > 25
      ? json({ detail: 'At most 25 ids in one segment' }, 400)
      : paged(
          asked,
          base,
          all.filter(({ id }) => wanted.includes(id)),
        );
  }
  const title = (asked.query.get('title') ?? '').toLowerCase();
  const type = asked.query.get('region_type');
  return paged(
    asked,
    base,
    all.filter(
      (each) =>
        each.title.toLowerCase().includes(title) && (type === null || each.type === type.toUpperCase()),
    ),
  );
}

type Listed = { readonly id: string; readonly title: string; readonly type?: string };

function listed(part: string | undefined): readonly Listed[] | null {
  if (part === 'kpi')
    return kpis.map(({ id, title, gendered }) => ({
      id,
      title,
      description: title,
      is_divided_by_gender: gendered,
      municipality_type: 'K',
      auspices: 'X',
      operating_area: 'Påhittat',
      perspective: 'Volymer',
      prel_publication_date: null,
      publication_date: '2026-03-15',
      publ_period: '2025',
      has_ou_data: false,
    }));
  if (part === 'municipality') return areas;
  if (part === 'municipality_groups')
    return groups.map(({ id, title, members }) => ({
      id,
      title,
      members: members.map((each) => ({
        member_id: each,
        member_title: areas.find((area) => area.id === each)?.title,
      })),
    }));
  return part === 'ou' ? [] : null;
}
