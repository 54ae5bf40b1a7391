import type { PlaceChange } from './change.ts';

type Question = {
  readonly on: string;
  readonly told: readonly PlaceChange[];
  /** What earlier days left behind: whether a code that they name is still there. */
  readonly there: ReadonlyMap<string, boolean>;
  /** The known places, when their day is earlier than this one. */
  readonly known: ReadonlySet<string> | undefined;
};

/** Which of the codes that a day's lines name existed on the day before. */
export function wasThereBefore({ told, there, known }: Question): ReadonlySet<string> {
  const sources = new Set(told.map(({ from }) => from));
  const was = (code: string): boolean => {
    const left = there.get(code);
    if (left !== undefined) return left;
    if (known) return known.has(code);
    if (sources.has(code)) return true;
    return !told.some(({ from, to }) => from === null && to === code) && gotOnlyAPiece(told, code);
  };
  const named = told.flatMap(({ from, to }) => [from, to]).filter((code) => code !== null);
  return new Set([...new Set(named)].filter(was));
}

/**
 * Where nothing else tells it: a code that received only a piece of somebody whose other piece went into a merger of that day was
 * there already and grew (Rakkestad 1992, from Varteig, most of which became Sarpsborg with others). All pieces of a real division
 * are new (Hole and Ringerike 1977).
 */
function gotOnlyAPiece(told: readonly PlaceChange[], code: string): boolean {
  const into = (target: string) => told.filter(({ to }) => to === target);
  const outOf = (source: string | null) => told.filter(({ from }) => from === source);
  const isWhole = ({ from, partial }: PlaceChange) => !partial && outOf(from).length === 1;
  const sources = into(code);
  if (sources.length === 0 || sources.some(isWhole)) return false;
  return sources.some(({ from }) =>
    outOf(from).some(
      ({ to }) => to !== code && to !== null && outOf(to).length === 0 && into(to).some(isWhole),
    ),
  );
}
