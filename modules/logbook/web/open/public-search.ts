import { type MainActivity, mainActivities } from '../../terms.ts';

/** What the address of a public log says. */
export type PublicSearch = {
  readonly q?: string;
  readonly activity?: MainActivity;
  /** From the oldest on; latest first without it. */
  readonly order?: 'timeline';
};

/** What is not understood is left out: a public address is typed and sent on by anyone. */
export function readPublicSearch(raw: Record<string, unknown>): PublicSearch {
  const activity = mainActivities.find((one) => one === raw.activity);
  const q = typeof raw.q === 'string' || typeof raw.q === 'number' ? String(raw.q).slice(0, 200) : '';
  return {
    ...(q.trim() && { q }),
    ...(activity && { activity }),
    ...(raw.order === 'timeline' && { order: 'timeline' as const }),
  };
}
