import type { Command } from 'commander';

/** What was said of who is treated, and from when. */
export type GivenTreatment = {
  layout: 'long' | 'wide';
  treated?: string[];
  start?: string;
  treatmentColumn?: string;
  cohortColumn?: string;
};

/** Who is treated as the readers of panels take it. Said in two ways, or by half, it is used wrongly: one would be passed over. */
export function treatmentOf(given: GivenTreatment, command: Command) {
  const { layout, treated, start, treatmentColumn, cohortColumn } = given;
  const both = contradicting[layout].find(
    ([one, other]) => given[one] !== undefined && given[other] !== undefined,
  );
  if (both)
    return command.error(
      `omstilt: ${names[both[0]]} and ${names[both[1]]} both say who is treated, or from when; leave one of them out`,
    );
  if (start === undefined && treated) return command.error('omstilt: --treated needs --start');
  if (start === undefined && layout === 'wide' && treatmentColumn !== undefined)
    return command.error('omstilt: --treatment-column of a wide table needs --start');
  if (start !== undefined && layout === 'long' && !treated)
    return command.error('omstilt: --start of a long table needs --treated');
  return {
    ...(treated ? { treated } : {}),
    ...(start === undefined ? {} : { start }),
    ...(treatmentColumn === undefined ? {} : { treatment: treatmentColumn }),
    ...(cohortColumn === undefined ? {} : { cohort: cohortColumn }),
  };
}

const names = {
  treated: '--treated',
  start: '--start',
  treatmentColumn: '--treatment-column',
  cohortColumn: '--cohort-column',
} as const;
type Pair = readonly [keyof typeof names, keyof typeof names];

const always: readonly Pair[] = [
  ['treated', 'treatmentColumn'],
  ['treated', 'cohortColumn'],
  ['treatmentColumn', 'cohortColumn'],
  ['start', 'cohortColumn'],
];

/** In a wide table the column says who, and `--start` from when. */
const contradicting: Readonly<Record<GivenTreatment['layout'], readonly Pair[]>> = {
  long: [...always, ['start', 'treatmentColumn']],
  wide: always,
};
