import type { Database } from '#platform/database/database.ts';
import type { Known } from './door.ts';

/** Who was known a moment ago is known still, unless the database has told of a change. */
export type Remembered = {
  of(key: string, find: () => Promise<Known | undefined>): Promise<Known | undefined>;
  close(): void;
};

export type RememberOptions = {
  now?: () => number;
  /** Milliseconds; 0 remembers nothing. */
  forAtMost?: number;
  onError?: (error: unknown) => void;
};

/**
 * Remembers for some seconds, while the connection stands on which every server hears what changed: a session closed, a
 * token revoked, a role given or ended, a unit moved. When that connection is lost, every request asks the database until
 * it stands again. One that is cut without a word is noticed late: that is what the few seconds are for.
 */
export function remember(
  database: Database,
  { now = Date.now, forAtMost = 5_000, onError = () => {} }: RememberOptions = {},
): Remembered {
  const kept = new Map<string, { known: Known; until: number }>();
  let hears = false;
  let closed = false;
  // What was read before a change and arrives after it is old already: each change begins a new age.
  let age = 0;

  const forget = (person: string) => {
    age += 1;
    if (person === '') return kept.clear();
    for (const [key, { known }] of kept) if (known.actor.person === person) kept.delete(key);
  };
  const listen = async (wait: number) => {
    let lost = false;
    const onLost = (again: number) => {
      if (lost) return;
      lost = true;
      hears = false;
      forget('');
      if (!closed) setTimeout(() => listen(Math.min(again, longestWait)), again).unref();
    };
    try {
      await database.listen('access_changed', forget, () => onLost(firstWait));
      hears = !lost;
    } catch (error) {
      onError(error);
      onLost(wait * 2);
    }
  };
  if (forAtMost > 0) void listen(firstWait);

  return {
    of: async (key, find) => {
      const before = kept.get(key);
      if (before && now() < before.until) return before.known;
      const asked = age;
      const known = await find();
      if (known && hears && asked === age) {
        if (kept.size >= most) kept.clear();
        kept.set(key, { known, until: Math.min(now() + forAtMost, Date.parse(known.expires)) });
      }
      return known;
    },
    close: () => {
      closed = true;
      hears = false;
      forget('');
    },
  };
}

const firstWait = 100;
const longestWait = 10_000;

/** People at once on one server; a clean start is cheaper than counting who was here last. */
const most = 10_000;
