import { dayOf } from '../period.ts';
import type { Country, Moment } from '../terms.ts';
import type { PlaceCheck, PlacesKnown } from './known.ts';
import type { PlaceEntries } from './place-entries.ts';
import type { Told } from './value-entries.ts';

/** What a cell of a place column means in a period. */
export type Verdict = {
  /** The code, where there is one. */
  readonly code: string | null;
  readonly problem: Told | null;
  /** There was no such place then, or not yet: what holds no number, or zero, says just that. */
  readonly notThen: boolean;
  readonly note: Told | null;
};

/** Judges the entries of a place column, each once for a period. Of a series whose moment nobody knows, one end of the period is enough. */
export class Verdicts {
  readonly #known = new Map<string, Verdict>();
  readonly #entries: PlaceEntries;
  readonly #country: Country;
  readonly #boundaries: string | null;
  readonly #places: PlacesKnown;

  constructor(entries: PlaceEntries, country: Country, boundaries: string | null, places: PlacesKnown) {
    this.#entries = entries;
    this.#country = country;
    this.#boundaries = boundaries;
    this.#places = places;
  }

  of(entry: number, period: string, moment: Moment | null): Verdict {
    const key = this.#boundaries === null ? `${entry} ${period} ${moment ?? ''}` : String(entry);
    const known = this.#known.get(key) ?? this.#judged(entry, period, moment);
    this.#known.set(key, known);
    return known;
  }

  #judged(entry: number, period: string, moment: Moment | null): Verdict {
    const said = this.#entries.said[entry] ?? null;
    if (said === null) return wrong('no-code');
    if (said === '') return wrong('missing-place');
    const moments: readonly Moment[] = moment === null ? ['start', 'end'] : [moment];
    const days = this.#boundaries === null ? moments.map((each) => dayOf(period, each)) : [this.#boundaries];
    const judged = days.map((on) =>
      this.#entries.as === 'code' ? this.#code(said, on) : this.#name(said, on),
    );
    return judged.find(({ problem }) => problem === null) ?? judged[0] ?? wrong('no-code');
  }

  #code(code: string, on: string): Verdict {
    const found = this.#places.check(this.#country, code, on);
    if (found.ok) return { code, problem: null, notThen: false, note: null };
    if (found.reason === 'never') return wrong('never-a-place', { code });
    if (found.reason === 'before-the-list') {
      const note = { code: 'before-the-list', params: { since: found.since } };
      return { code, problem: null, notThen: false, note };
    }
    return { code, problem: outsideDates(code, on, found), notThen: true, note: null };
  }

  #name(name: string, on: string): Verdict {
    const codes = this.#places.named(this.#country, name, on);
    const [code = null] = codes;
    if (codes.length > 1) return wrong('several-places', { codes: codes.join(', ') });
    return code === null
      ? wrong('unknown-name', { on })
      : { code, problem: null, notThen: false, note: null };
  }
}

const wrong = (code: string, params: Told['params'] = {}): Verdict => ({
  code: null,
  problem: { code, params },
  notThen: false,
  note: null,
});

function outsideDates(
  code: string,
  on: string,
  found: Extract<PlaceCheck, { reason: 'outside-dates' }>,
): Told {
  const { name, from, until, lies } = found;
  const now = lies.map((place) => `${place.code} ${place.name}`).join(', ');
  const params = { code, name, on, now: now === '' ? '–' : now };
  return until !== null && until <= on
    ? { code: 'no-longer-a-place', params: { ...params, until } }
    : { code: 'not-yet-a-place', params: { ...params, from: from ?? '' } };
}
