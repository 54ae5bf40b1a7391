import type { Era } from './eras.ts';
import type { PlaceGraph } from './graph.ts';
import { followed, isOn } from './lineage.ts';

/** The municipalities there were on a day, by code. None for a day before the list begins: then nothing is known. */
export const placesOn = (graph: PlaceGraph, day: string): readonly Era[] =>
  day < graph.since ? [] : graph.eras.filter((era) => isOn(era, day));

/** Why a code means nothing on a day. */
export type NotThen =
  /** No municipality had it, as far back as the list goes. */
  | { readonly why: 'never' }
  /** The day is earlier than the list. */
  | { readonly why: 'before-the-list'; readonly since: string }
  /** `was` is the last that it meant before that day; `became` what became of that, then; `lies` where that is on the day asked for. */
  | {
      readonly why: 'no-longer';
      readonly was: Era;
      readonly until: string;
      readonly became: readonly Era[];
      readonly lies: readonly Era[];
    }
  /** `is` is the first that it means after that day; `lies` what that was on the day asked for: none, where it was born. */
  | {
      readonly why: 'not-yet';
      readonly is: Era;
      readonly from: string;
      readonly lies: readonly Era[];
    };

export type EraOf =
  | { readonly found: true; readonly era: Era }
  | ({ readonly found: false; readonly code: string; readonly on: string } & NotThen);

/** What a code meant on a day, or why it meant nothing: `0529` was Vestre Toten until 2020-01-01, and is 3443 since. */
export function eraOf(graph: PlaceGraph, code: string, on: string): EraOf {
  const eras = graph.byCode.get(code) ?? [];
  if (eras.length === 0) return { found: false, code, on, why: 'never' };
  if (on < graph.since) return { found: false, code, on, why: 'before-the-list', since: graph.since };
  const era = eras.find((each) => isOn(each, on));
  if (era) return { found: true, era };
  const was = eras.findLast(({ until }) => until !== null && until <= on);
  if (was) {
    const became = graph.successors.get(was) ?? [];
    return {
      found: false,
      code,
      on,
      why: 'no-longer',
      was,
      until: was.until ?? '',
      became,
      lies: followed(graph, was, on),
    };
  }
  const is = eras[0] as Era;
  return { found: false, code, on, why: 'not-yet', is, from: is.from ?? '', lies: followed(graph, is, on) };
}
