import { allow, type Decision, type FieldProblem, refuse } from '#platform/problems/problem.ts';
import { endOf, parseWhen } from '#platform/time/when.ts';

/** `decided`: the end that the last decision about it gave. */
export type Stands = { readonly decided: string | null; readonly targetYears: readonly number[] };

/** Whether a period that is typed leaves standing what rests on it: an end that was decided, and targets for its years. */
export function keepsWhatStands(period: string, { decided, targetYears }: Stands): Decision<string> {
  const fields: FieldProblem[] = [];
  if (decided !== null && lastMoment(decided) !== lastMoment(period))
    fields.push({ field: 'period', code: 'decided-to-end', params: { ends: decided } });
  const when = parseWhen(period);
  const outside = targetYears.filter(
    (year) => when && (year < yearIn(when.from.text) || year > yearIn(when.until.text)),
  );
  // As words: a year is written without a space between its thousands.
  const years = outside.sort((one, other) => one - other).join(', ');
  if (years !== '') fields.push({ field: 'period', code: 'targets-outside', params: { years } });
  return fields.length === 0 ? allow(period) : refuse({ code: 'invalid', status: 422, fields });
}

function lastMoment(known: string): number | undefined {
  const when = parseWhen(known);
  return when && endOf(when, 'UTC');
}

const yearIn = (text: string) => Number(text.slice(0, 4));
