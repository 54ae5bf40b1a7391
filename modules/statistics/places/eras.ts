import type { PlaceList } from './change.ts';
import { wholeDays } from './whole-days.ts';

/** A code while it meant one municipality with one area and one name: one that grew or was renamed begins a new era. */
export type Era = {
  /** Its place among the eras of its graph. */
  readonly id: number;
  readonly code: string;
  /** What it is shown as. */
  readonly name: string;
  /** What the list of changes calls it: `Guovdageaidnu - Kautokeino`. */
  readonly officialName: string;
  /** The first day; null: before the list begins. */
  readonly from: string | null;
  /** The first day on which it was so no longer; null: it still is. */
  readonly until: string | null;
};

/** The area of `before`, or some of it, is in `after` from this day on. */
export type Link = { readonly on: string; readonly before: Era | null; readonly after: Era | null };

/** Cuts every code's time into eras, and tells what went where. */
export function erasOf(list: PlaceList): { readonly eras: readonly Era[]; readonly links: readonly Link[] } {
  const open = new Map<string, Draft>();
  const drafts: Draft[] = [];
  const links: { on: string; before: Draft | undefined; after: Draft | undefined }[] = [];
  const begin = (code: string, from: string | null): Draft => {
    const draft = { code, from, until: null, called: null, earlier: null, later: null };
    drafts.push(draft);
    return draft;
  };
  for (const { on, lines } of wholeDays(list)) {
    const before = new Map<string | null, Draft>();
    for (const { from, fromName } of lines) {
      if (from === null) continue;
      const draft = open.get(from) ?? before.get(from) ?? begin(from, null);
      open.delete(from);
      draft.until = on;
      draft.called ??= fromName;
      before.set(from, draft);
    }
    const after = new Map<string | null, Draft>();
    for (const { from, to, toName } of lines) {
      if (to === null) continue;
      const draft = after.get(to) ?? begin(to, on);
      draft.called ??= toName;
      if (from === to) continues(before.get(from), draft);
      after.set(to, draft);
    }
    for (const [code, draft] of after) open.set(code ?? '', draft);
    for (const { from, to } of lines) links.push({ on, before: before.get(from), after: after.get(to) });
  }
  const changed = new Set(drafts.map(({ code }) => code));
  for (const { code } of list.known.places) if (!changed.has(code)) begin(code, null);
  const eras = finished(drafts, list);
  const eraOf = (draft: Draft | undefined) => (draft ? (eras.get(draft) ?? null) : null);
  return {
    eras: [...eras.values()],
    links: links.map(({ on, before, after }) => ({ on, before: eraOf(before), after: eraOf(after) })),
  };
}

type Draft = {
  readonly code: string;
  readonly from: string | null;
  until: string | null;
  called: string | null;
  /** The eras of the same municipality before and after this one. */
  earlier: Draft | null;
  later: Draft | null;
};

function continues(earlier: Draft | undefined, later: Draft): void {
  if (!earlier) return;
  earlier.later = later;
  later.earlier = earlier;
}

function finished(drafts: readonly Draft[], { known }: PlaceList): ReadonlyMap<Draft, Era> {
  const places = new Map(known.places.map((place) => [place.code, place]));
  const knownAs = ({ code, from, until }: Draft) =>
    (from ?? '') <= known.on && known.on < (until ?? '9999') ? places.get(code) : undefined;
  const ownName = (draft: Draft) => draft.called ?? knownAs(draft)?.officialName ?? knownAs(draft)?.name;
  const told = (draft: Draft, next: 'earlier' | 'later'): string | null =>
    ownName(draft) ?? (draft[next] && told(draft[next], next));
  return new Map(
    [...drafts].sort(byCodeThenDay).map((draft, id) => {
      const officialName = told(draft, 'earlier') ?? told(draft, 'later') ?? draft.code;
      const { code, from, until } = draft;
      return [draft, { id, code, name: knownAs(draft)?.name ?? officialName, officialName, from, until }];
    }),
  );
}

const byCodeThenDay = (one: Draft, other: Draft): number => {
  if (one.code !== other.code) return one.code < other.code ? -1 : 1;
  return (one.from ?? '') < (other.from ?? '') ? -1 : 1;
};
