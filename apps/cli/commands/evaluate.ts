import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import { type Command, InvalidArgumentError, Option } from 'commander';
import {
  columnsOf,
  evaluate,
  type Method,
  methods,
  type PanelReading,
  type PredictorSpec,
  panelOfLong,
  panelOfWide,
  plotOfEvaluation,
  powerBefore,
  powerReportOf,
  readPredictorSpec,
  reportOf,
  tableOfText,
} from '#packages/counterfactual/index.ts';
import { inThreads } from '#packages/counterfactual/threads/threads.ts';
import type { Speaking } from '../cli.ts';
import { columnsRead, type GivenInference, inferenceOf, offerInference } from './evaluate-inference.ts';
import { type GivenTreatment, treatmentOf } from './evaluate-treatment.ts';
import { refuseToDrawOver } from './evaluate-without-use.ts';

type Given = GivenInference &
  GivenTreatment & {
    unitColumn?: string;
    timeColumn?: string;
    outcome?: string;
    without?: string[];
    repair?: 'units' | 'periods' | 'window';
    log?: true;
    method: Method;
    mode: 'exact' | 'compat';
    control?: 'never' | 'not-yet';
    predictors?: string;
    workers: number;
    plot?: string;
    json?: true;
  };

/** What would have happened anyway, of a file; no database is needed. */
export function evaluateCommands({ program, answering }: Speaking): void {
  const evaluating = program
    .command('evaluate <panel>')
    .description(
      'what would have happened without the treatment: an estimate from a CSV, or rows of JSON, of units over time',
    )
    .addOption(
      new Option('--layout <layout>', 'a row for each unit and period, or for each unit')
        .choices(['long', 'wide'])
        .default('long'),
    )
    .option('--unit-column <name>', 'column with the units')
    .option('--time-column <name>', 'column with the periods (long)')
    .option('--outcome <name>', 'column with the outcome (long)')
    .option('--treated <unit>', 'a unit that is treated, with --start; may be said again', more)
    .option('--start <period>', 'the first period in which they are')
    .option('--treatment-column <name>', 'column of 0 and 1 that says who is treated when')
    .option('--cohort-column <name>', 'column with the first treated period; 0, empty, NA or Inf: never')
    .option('--without <unit>', 'a unit to leave out, such as the whole country; may be said again', more)
    .addOption(
      new Option('--repair <what>', 'leave out what makes a panel incomplete').choices([
        'units',
        'periods',
        'window',
      ]),
    )
    .option('--log', 'the logarithm of the outcome')
    .addOption(new Option('--method <method>', 'how it is estimated').choices(methods).default('sdid'))
    .addOption(
      new Option('--mode <mode>', 'the optimum, or what published tables have')
        .choices(['exact', 'compat'])
        .default('exact'),
    )
    .addOption(new Option('--control <whom>', 'with whom csdid compares').choices(['never', 'not-yet']))
    .option('--predictors <file>', 'specification (JSON) of what a synthetic control is made alike in; of sc')
    .option(
      '--workers <number>',
      'threads for what falls into parts; the numbers are the same to the bit',
      threads,
      availableParallelism(),
    )
    .option('--plot <file>', 'draw observed against counterfactual, and the placebos, into an SVG')
    .option('--json', 'answer as JSON')
    .action((file: string, given: Given, command: Command) =>
      answering(command, async () => {
        const { method, mode, control } = given;
        const options = { method, mode, ...(control ? { control } : {}), ...inferenceOf(given, command) };
        await refuseToDrawOver(given.plot, [file, given.predictors], command);
        const from = performance.now();
        const predictors = await predictorsIn(given, command);
        const beside = predictors ? columnsOf(predictors) : [];
        const reading = panelIn(await readFile(file, 'utf8'), given, command, beside);
        const read = performance.now();
        const doing = inThreads(given.workers, new URL('./counterfactual-worker.js', import.meta.url));
        const timed = () => ({ reading: read - from, estimating: performance.now() - read });
        try {
          if (given.power) {
            const { sizeColumn } = given;
            const power = powerBefore(reading, { ...options, doing, ...(sizeColumn ? { sizeColumn } : {}) });
            const told = { ...power, timing: timed() };
            return { text: powerReportOf(told), json: told };
          }
          const found = evaluate(reading, { ...options, doing, ...(predictors ? { predictors } : {}) });
          if (given.level !== undefined && !found.confidenceInterval && !found.conformal)
            return command.error(
              'omstilt: --level is of intervals, and there is none here; say --placebo or --conformal too',
            );
          const timing = { reading: read - from, ...found.timing };
          if (given.plot !== undefined)
            await draw(given.plot, plotOfEvaluation(reading.panel, found), command);
          const evaluation = { ...found, timing };
          return { text: reportOf(evaluation), json: evaluation };
        } finally {
          doing.end();
        }
      }),
    );
  offerInference(evaluating);
}

async function predictorsIn(
  { predictors, method, power }: Given,
  command: Command,
): Promise<PredictorSpec | undefined> {
  if (predictors === undefined) return undefined;
  if (method !== 'sc')
    return command.error(`omstilt: --predictors are of --method sc; ${method} is made of outcomes`);
  if (power)
    return command.error('omstilt: --power is of weights made of outcomes; it takes no --predictors');
  const text = await readFile(predictors, 'utf8');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return command.error(`omstilt: ${predictors} is not JSON: ${(error as Error).message}`);
  }
  return readPredictorSpec(json);
}

async function draw(file: string, drawing: string | undefined, command: Command): Promise<void> {
  if (drawing === undefined)
    return command.error('omstilt: --plot draws one path; methods that average over cohorts have none');
  await writeFile(file, drawing);
}

function threads(said: string): number {
  if (/^[1-9]\d{0,2}$/.test(said)) return Number(said);
  throw new InvalidArgumentError('Give a whole number from 1 to 999.');
}

/** An option that may be said again. */
const more = (value: string, before: readonly string[] = []): string[] => [...before, value];

/** `beside`: columns that predictors ask for. */
function panelIn(text: string, given: Given, command: Command, beside: readonly string[]): PanelReading {
  const { layout, unitColumn, timeColumn, outcome, without, repair, log } = given;
  const told = treatmentOf(given, command);
  const table = tableOfText(text);
  const covariates = [...new Set([...columnsRead(given), ...beside])];
  const treatment = {
    ...told,
    ...(without ? { without } : {}),
    ...(covariates.length > 0 ? { covariates } : {}),
  };
  const options = { ...(repair ? { repair } : {}), ...(log ? { log } : {}) };
  if (layout === 'wide')
    return panelOfWide(
      table,
      { ...(unitColumn === undefined ? {} : { unit: unitColumn }), ...treatment } as never,
      options,
    );
  if (unitColumn === undefined || timeColumn === undefined || outcome === undefined)
    return command.error('omstilt: a long table needs --unit-column, --time-column and --outcome');
  return panelOfLong(table, { unit: unitColumn, time: timeColumn, outcome, ...treatment } as never, options);
}
