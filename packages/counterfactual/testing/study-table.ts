import { type Design, designs } from './designs.ts';
import { type Measured, type StudyRow, study } from './study.ts';
import {
  augmentedByConformal,
  byError,
  byPermutation,
  byPlacebos,
  cohortsByTime,
  cohortsSimple,
  lastBeforeLeftOut,
  type StudyMethod,
  shiftedByConformal,
  staggeredBy,
} from './study-methods.ts';

/** The seed of every figure in `docs/simulations.md`. */
export const seed = 20_261_127;

export type Part = {
  readonly design: Design;
  readonly methods: readonly StudyMethod[];
  readonly replications: number;
};

const one = [
  byPlacebos('did'),
  byPlacebos('sc'),
  byPlacebos('difp'),
  byPlacebos('sdid'),
  byPermutation('sc'),
  augmentedByConformal,
  shiftedByConformal,
];
const several = (['did', 'sdid'] as const).flatMap((kind) =>
  (['placebos', 'jackknife', 'bootstrap'] as const).map((scheme) => byError(kind, scheme)),
);
const cohorts = [
  cohortsSimple,
  cohortsByTime('analytic'),
  cohortsByTime('bootstrap'),
  staggeredBy('placebos'),
  staggeredBy('jackknife'),
];

/** Fewer of the national panels: each has 349 placebos. */
export const parts: readonly Part[] = [
  { design: designs.parallel, methods: one, replications: 500 },
  { design: designs.factors, methods: one, replications: 500 },
  { design: designs.municipality, methods: one, replications: 200 },
  { design: designs.fewDonors, methods: one, replications: 500 },
  { design: designs.shortPre, methods: one, replications: 500 },
  { design: designs.apart, methods: one, replications: 500 },
  {
    design: designs.worst,
    methods: [...one, lastBeforeLeftOut(byPlacebos('sdid'))],
    replications: 500,
  },
  { design: designs.several, methods: several, replications: 500 },
  { design: designs.staggered, methods: cohorts, replications: 500 },
  { design: designs.staggeredMany, methods: cohorts, replications: 500 },
  { design: designs.staggeredFactors, methods: cohorts, replications: 500 },
];

/** The table as Markdown, line by line as it is made. */
export function* studyTable(): Generator<string> {
  for (const { design, methods, replications } of parts) {
    const [small, large] = design.effects;
    yield `### ${design.name}`;
    yield '';
    yield `${replications} panels, seed ${seed}.`;
    yield '';
    yield `| method | bias | RMSE | coverage | size | power at ${percent(small)} | power at ${percent(large)} |`;
    yield '| --- | --- | --- | --- | --- | --- | --- |';
    for (const method of methods) yield lineOf(study(design, method, { seed, replications }));
    yield '';
  }
}

/** One row; refusals stand beside the method that refused. */
export function lineOf({ method, refused, bias, rmse, coverage, size, power }: StudyRow): string {
  const refusals = [...refused].map(([code, count]) => `; \`${code}\` ${count} times`).join('');
  const cells = [
    `${method}${refusals}`,
    ofOutcome(bias),
    ofOutcome(rmse),
    share(coverage),
    share(size),
    ...power.map((each) => share(each.share)),
  ];
  return `| ${cells.join(' | ')} |`;
}

const percent = (effect: number) => `${minus((100 * effect).toFixed(1))} %`;
const ofOutcome = ({ value, error }: Measured) =>
  `${minus((100 * value).toFixed(2))} ± ${(100 * error).toFixed(2)}`;
const share = (measured: Measured | null) =>
  measured
    ? `${(100 * measured.value).toFixed(1)} ± ${(100 * measured.error).toFixed(1)} %`
    : 'none is given';
const minus = (number: string) => number.replace('-', '−');
