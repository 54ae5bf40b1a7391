import type { Command } from 'commander';
import { type EvaluateOptions, type Method, type Particular, taken } from '#packages/counterfactual/index.ts';
import { refuseWithoutUse } from './evaluate-without-use.ts';

/** What was said of errors, tests and draws, and of the columns they need. */
export type GivenInference = {
  method: Method;
  placebo?: true;
  replications?: number;
  bootstrap?: number;
  seed?: number;
  recomputeZeta?: true;
  likeSize?: string;
  sizeColumn?: string;
  dropAbove?: number;
  conformal?: true;
  leaveOneOut?: true;
  inTime?: true | string;
  level?: number;
  power?: true;
  plot?: string;
  log?: true;
  control?: 'never' | 'not-yet';
  covariates?: string[];
  outcome?: string;
};

export function offerInference(command: Command): void {
  command
    .option(
      '--covariates <names>',
      'columns, with commas between: what they explain is taken off; csdid reads them before',
      (names: string) => names.split(',').map((name) => name.trim()),
    )
    .option(
      '--placebo',
      'let controls pretend to be treated: each of them with one treated unit, sets of them with several',
    )
    .option(
      '--replications <number>',
      'at most so many sets pretend; all where there are fewer (200)',
      Number,
    )
    .option(
      '--bootstrap <draws>',
      'resample units: the error with several treated; multiplier bootstrap of csdid',
      Number,
    )
    .option('--seed <number>', 'of the draws (1)', Number)
    .option('--recompute-zeta', 'placebos and draws have the ridge of their own noise, not that of the fit')
    .option('--like-size <from,to>', 'only controls so many times as large pretend, such as 0.5,2')
    .option(
      '--size-column <name>',
      'column that says how large a unit is, for --like-size and --power; else the outcome before is taken',
    )
    .option(
      '--drop-above <times>',
      'rank no placebo whose fit before is so many times worse (sc, asc)',
      Number,
    )
    .option('--conformal', 'test by periods and not by units: no effect, one constant effect, each period')
    .option('--leave-one-out', 'the estimate without each donor that has weight')
    .option('--in-time [start]', 'as if the treatment had started earlier: at every start, or at this one')
    .option('--level <share>', 'of intervals (0.95)', Number)
    .option('--power', 'only what effect could be found at all: to be read before the effect is');
}

/** Columns to be read beside the outcome. */
export const columnsRead = ({ covariates = [], sizeColumn }: GivenInference): string[] => [
  ...new Set([...covariates, ...(sizeColumn === undefined ? [] : [sizeColumn])]),
];

/** The options as `evaluate` takes them; used wrongly, they are refused before anything is estimated. */
export function inferenceOf(
  given: GivenInference,
  command: Command,
): Omit<EvaluateOptions, 'method' | 'mode'> {
  refuseNotTaken(given, command);
  refuseWithoutUse(given, command);
  const {
    placebo = false,
    bootstrap,
    seed = 1,
    replications,
    covariates,
    sizeColumn,
    method,
    outcome,
  } = given;
  const { dropAbove, level, conformal, leaveOneOut, inTime, recomputeZeta, log = false } = given;
  const band = bandOf(given, command);
  whole('--bootstrap', bootstrap, 2);
  whole('--replications', replications, 2);
  whole('--seed', seed, 0);
  // Nearer to 1 than numbers tell apart, half of what is left of it is nothing.
  if (level !== undefined && !(level > 0 && (1 + level) / 2 < 1))
    command.error('omstilt: --level is a share between 0 and 1, such as 0.95');
  // csdid compares units that were alike in it before; the others would take the effect off with it.
  if (method !== 'csdid' && outcome !== undefined && covariates?.includes(outcome))
    command.error(
      `omstilt: --covariates names the outcome itself, ${outcome}; what it explains would be taken off, and with it the effect`,
    );
  if (dropAbove !== undefined && !(dropAbove > 0))
    command.error('omstilt: --drop-above is how many times worse a fit may be, such as 5');
  return {
    placebo,
    sets: { replications: replications ?? 200, seed },
    ...(bootstrap === undefined ? {} : { bootstrap: { replications: bootstrap, seed } }),
    ...(band ? { likeSize: { ...band, logged: log, ...(sizeColumn ? { column: sizeColumn } : {}) } } : {}),
    ...(covariates ? { covariates } : {}),
    ...(dropAbove === undefined ? {} : { dropAbove }),
    ...(level === undefined ? {} : { level }),
    ...(inTime === undefined ? {} : { inTime }),
    ...(conformal ? { conformal } : {}),
    ...(leaveOneOut ? { leaveOneOut } : {}),
    ...(recomputeZeta ? { recomputeZeta } : {}),
  };

  function whole(name: string, value: number | undefined, least: number): void {
    if (value === undefined || (Number.isSafeInteger(value) && value >= least)) return;
    command.error(`omstilt: ${name} is a whole number from ${least} on`);
  }
}

function bandOf({ likeSize, sizeColumn, power, placebo }: GivenInference, command: Command) {
  if (likeSize === undefined) {
    if (sizeColumn !== undefined && !power)
      return command.error('omstilt: --size-column is read for --like-size or --power; say one of them');
    return undefined;
  }
  if (!placebo && !power)
    return command.error('omstilt: --like-size says who pretends; say --placebo or --power too');
  const [from = Number.NaN, to = Number.NaN, ...more] = likeSize.split(',').map(Number);
  if (more.length > 0 || !(from > 0 && from <= 1 && to >= 1 && Number.isFinite(to)))
    return command.error('omstilt: --like-size is two ratios around one with a comma between, such as 0.5,2');
  return { from, to };
}

const names: Readonly<Record<Particular, string>> = {
  placebo: '--placebo',
  likeSize: '--like-size',
  dropAbove: '--drop-above',
  bootstrap: '--bootstrap',
  recomputeZeta: '--recompute-zeta',
  conformal: '--conformal',
  leaveOneOut: '--leave-one-out',
  inTime: '--in-time',
  power: '--power',
  control: '--control',
  covariates: '--covariates',
};

function refuseNotTaken(given: GivenInference, command: Command): void {
  const { method } = given;
  for (const [option, name] of Object.entries(names) as [Particular, string][]) {
    if (given[option] === undefined || taken[method].includes(option)) continue;
    const others = Object.entries(taken).flatMap(([other, its]) => (its.includes(option) ? [other] : []));
    command.error(
      `omstilt: ${name} is nothing ${method} takes; ${others.join(', ')} ${others.length === 1 ? 'does' : 'do'}`,
    );
  }
  if (given.power && given.plot !== undefined)
    command.error('omstilt: --power draws nothing; the path is for after it');
}
