import type { z } from 'zod';
import { countryOf } from './country.ts';
import norwegian from './no/programme.json' with { type: 'json' };
import type { programmeRulesShape } from './shape.ts';

type Rules = z.infer<typeof programmeRulesShape>;
type Clause = Rules['clauses'][number];
type Kind = Clause['kind'];

const ruleSets = [norwegian as Rules];

/** For how long a programme may last by the rules of that day; undefined where the country has no such rule. */
export const longestPeriod = (zone: string, day: string) => clauseOn('longest-period', zone, day);

/** How long before the end continuation must have begun. */
export const continuationStarts = (zone: string, day: string) => clauseOn('continuation-starts', zone, day);

function clauseOn<K extends Kind>(
  kind: K,
  zone: string,
  day: string,
): Extract<Clause, { kind: K }> | undefined {
  return ruleSets
    .filter(({ country }) => country === countryOf(zone))
    .flatMap(({ clauses }) => clauses)
    .find((clause): clause is Extract<Clause, { kind: K }> => clause.kind === kind && holdsOn(clause, day));
}

const holdsOn = ({ from, to }: Pick<Clause, 'from' | 'to'>, day: string) =>
  (from === null || from <= day) && (to === null || day < to);
