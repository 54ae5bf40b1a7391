import { isInReach } from '#platform/time/reach.ts';
import type { LogFilters } from '../../contract.ts';
import { type MainActivity, mainActivities, type Visibility } from '../../terms.ts';

/** What the address of the log says: the tab and the filters, in the words of the API. */
export type LogSearch = {
  readonly q?: string;
  readonly activity?: MainActivity;
  readonly visibility?: Visibility;
  readonly by?: 'me';
  readonly from?: string;
  readonly to?: string;
};

export const tabs = ['all', 'public', 'mine'] as const;
export type Tab = (typeof tabs)[number];

/** What somebody else's link, or a hand-typed one, asks for; what is not understood is left out, never an error. */
export function readLogSearch(raw: Record<string, unknown>): LogSearch {
  const activity = mainActivities.find((one) => one === raw.activity);
  const visibility = (['internal', 'public'] as const).find((one) => one === raw.visibility);
  const q = typeof raw.q === 'string' || typeof raw.q === 'number' ? String(raw.q).slice(0, 200) : '';
  return {
    ...(q.trim() && { q }),
    ...(activity && { activity }),
    ...(visibility && { visibility }),
    ...(raw.by === 'me' && { by: 'me' as const }),
    ...(isDay(raw.from) && { from: raw.from }),
    ...(isDay(raw.to) && { to: raw.to }),
  };
}

export function tabOf(search: LogSearch): Tab {
  if (search.by === 'me') return 'mine';
  return search.visibility === 'public' ? 'public' : 'all';
}

/** Another tab keeps the filters. */
export function onTab(search: LogSearch, tab: Tab): LogSearch {
  const { by: _by, visibility: _visibility, ...rest } = search;
  if (tab === 'mine') return { ...rest, by: 'me' };
  return tab === 'public' ? { ...rest, visibility: 'public' } : rest;
}

/** One filter changed; an empty value takes it away. */
export function withFilter(search: LogSearch, name: keyof LogSearch, value: string): LogSearch {
  return readLogSearch({ ...search, [name]: value });
}

/** All filters away; the tab stays. */
export const withoutFilters = (search: LogSearch): LogSearch => onTab({}, tabOf(search));

export const isFiltered = ({ q, activity, from, to }: LogSearch): boolean =>
  [q, activity, from, to].some((value) => value !== undefined);

/** What the server is asked. A year that is half typed (`0202`) stays in its field, and is not asked for. */
export function queryOf({ from, to, ...rest }: LogSearch): Partial<LogFilters> {
  return {
    ...rest,
    ...(from && isInReach(from) && { from }),
    ...(to && isInReach(to) && { to }),
  };
}

const isDay = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  !Number.isNaN(Date.parse(`${value}T00:00Z`)) &&
  new Date(`${value}T00:00Z`).toISOString().startsWith(value);
