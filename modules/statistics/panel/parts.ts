import type { PlaceGraph } from '../places/graph.ts';
import { isOn } from '../places/lineage.ts';
import type { Unit } from '../places/units.ts';

/** Of what units consist on a day: the rows of unit `u` are `rows[start[u]]` up to, not including, `rows[start[u + 1]]`. */
export type Parts = { readonly start: Int32Array; readonly rows: Int32Array };

/** Gives every code of some units a row, and tells their parts of any day. Days between which nothing happened get the same object. */
export function partsOf(
  graph: PlaceGraph,
  units: readonly Unit[],
): {
  readonly codes: readonly string[];
  readonly rowOf: ReadonlyMap<string, number>;
  readonly partsOn: (day: string) => Parts;
} {
  const rowOf = new Map<string, number>();
  for (const { eras } of units)
    for (const { code } of eras) if (!rowOf.has(code)) rowOf.set(code, rowOf.size);
  const turningDays = [...new Set(graph.turns.map(({ on }) => on))].sort();
  const made = new Map<number, Parts>();
  const partsOn = (day: string): Parts => {
    const known = day >= graph.since;
    const age = known ? turningDays.filter((each) => each <= day).length : -1;
    const parts = made.get(age) ?? (known ? partsOnDay(units, rowOf, day) : none(units));
    made.set(age, parts);
    return parts;
  };
  return { codes: [...rowOf.keys()], rowOf, partsOn };
}

function partsOnDay(units: readonly Unit[], rowOf: ReadonlyMap<string, number>, day: string): Parts {
  const start = new Int32Array(units.length + 1);
  const rows: number[] = [];
  units.forEach(({ eras }, u) => {
    for (const era of eras) if (isOn(era, day)) rows.push(rowOf.get(era.code) as number);
    start[u + 1] = rows.length;
  });
  return { start, rows: Int32Array.from(rows) };
}

/** Before the list begins nobody knows who a code was: a unit has no parts then. */
const none = (units: readonly Unit[]): Parts => ({
  start: new Int32Array(units.length + 1),
  rows: new Int32Array(0),
});
