import type { PredictorSpec } from '../estimators/predictors/spec.ts';
import { panelOfLong } from '../panel/long.ts';
import { type Panel, panelOf } from '../panel/panel.ts';
import { readTable } from '../panel/table.ts';
import { nationalPanel } from './public-panels.ts';
import { dataFile } from './reference.ts';

const schooling = ['school.illit', 'school.prim', 'school.med', 'school.high', 'school.post.high'];
const sectors = ['agriculture', 'energy', 'industry', 'construction', 'services.venta', 'services.nonventa'];

/** Seventeen Spanish regions and terrorism from 1970; undefined where the folder is absent. */
export function basque(): Panel | undefined {
  const text = dataFile('basque.csv');
  if (text === undefined) return undefined;
  return panelOfLong(readTable(text), {
    unit: 'regionname',
    time: 'year',
    outcome: 'gdpcap',
    covariates: [...schooling, 'invest', ...sectors.map((sector) => `sec.${sector}`), 'popdens'],
    treated: ['Basque Country (Pais Vasco)'],
    start: 1970,
    without: ['Spain (Espana)'],
  }).panel;
}

/** What Synth's manual asks of it: schooling in persons. */
export const basqueRaw: PredictorSpec = {
  window: [1964, 1969],
  predictors: [...schooling, 'invest'].map((column) => ({ column })),
  specialPredictors: [
    ...sectors.map((sector) => ({ column: `sec.${sector}`, periods: [1961, 1963, 1965, 1967, 1969] })),
    { column: 'popdens', periods: [1969] },
  ],
  outcomePredictors: [{ window: [1960, 1969] }],
  optimise: [1960, 1969],
};

/** What the paper in the Journal of Statistical Software asks: schooling in shares of their means, the two highest as one. */
export function basquePaper(panel: Panel): { panel: Panel; spec: PredictorSpec } {
  const covariates = new Map(panel.covariates);
  const width = panel.periods.length;
  const meanOf = (column: string, unit: number) => {
    const own = (panel.covariates.get(column) as Float64Array)
      .subarray(unit * width, (unit + 1) * width)
      .filter(
        (value, at) =>
          !Number.isNaN(value) && Number(panel.periods[at]) >= 1964 && Number(panel.periods[at]) <= 1969,
      );
    return own.reduce((sum, value) => sum + value, 0) / own.length;
  };
  const shares = panel.units.map((_, unit) => {
    const [illiterate = 0, primary = 0, middle = 0, high = 0, higher = 0] = schooling.map((each) =>
      meanOf(each, unit),
    );
    const all = illiterate + primary + middle + high + higher;
    return [illiterate, primary, middle, high + higher].map((value) => (100 * value) / all);
  });
  const names = schooling.slice(0, 4).map((name) => `${name} share`);
  for (const [k, name] of names.entries())
    covariates.set(
      name,
      Float64Array.from(
        { length: panel.outcomes.length },
        (_, at) => shares[Math.floor(at / width)]?.[k] as number,
      ),
    );
  const predictors = [...names, 'invest'].map((column) => ({ column }));
  return { panel: { ...panel, covariates }, spec: { ...basqueRaw, predictors } };
}

/** California's tobacco programme with the seven predictors of Abadie, Diamond, Hainmueller (2010). */
export function smoking(): Panel | undefined {
  const text = dataFile('smoking_adh2010.csv');
  if (text === undefined) return undefined;
  return panelOfLong(readTable(text), {
    unit: 'state',
    time: 'year',
    outcome: 'cigsale',
    covariates: ['lnincome', 'beer', 'age15to24', 'retprice'],
    treated: ['California'],
    start: 1989,
  }).panel;
}

export const sevenPredictors: PredictorSpec = {
  window: [1980, 1988],
  predictors: [
    { column: 'lnincome' },
    { column: 'retprice' },
    { column: 'age15to24' },
    { column: 'beer', window: [1984, 1988] },
  ],
  outcomePredictors: [{ periods: [1975] }, { periods: [1980] }, { periods: [1988] }],
};

/** Means over four years each of the twenty before, as five predictors. */
export const fiveMeans: PredictorSpec = {
  outcomePredictors: [1995, 1999, 2003, 2007, 2011].map((from) => ({ window: [from, from + 3] as const })),
};

export const national = (): Panel | undefined => nationalPanel()?.panel;

/** An invented panel: six units over twelve periods, the first treated from the ninth on, with two columns beside the outcome. */
export function made({
  scale = 1,
  order = [0, 1, 2, 3, 4, 5],
  holes = [] as readonly [unit: number, t: number][],
} = {}): Panel {
  const periods = Array.from({ length: 12 }, (_, t) => String(2000 + t));
  const level = (unit: number) => 10 + 3 * Math.sin(2 * unit + 0.5);
  const outcomes = order.flatMap((unit) =>
    periods.map(
      (_, t) => level(unit) + 0.2 * unit * t + Math.cos(3 * unit + t) - (unit === 0 && t >= 8 ? 2 : 0),
    ),
  );
  const size = order.flatMap((unit) =>
    periods.map((_, t) => scale * (5 + Math.sin(7 * unit) + 0.1 * t * unit)),
  );
  const share = order.flatMap((unit) =>
    periods.map((_, t) => (t % 2 === 0 ? Number.NaN : 0.3 + 0.1 * Math.cos(5 * unit + t))),
  );
  for (const [unit, t] of holes) size[order.indexOf(unit) * periods.length + t] = Number.NaN;
  return panelOf({
    units: order.map((unit) => `unit ${unit}`),
    periods,
    outcomes: Float64Array.from(outcomes),
    starts: Int32Array.from(order, (unit) => (unit === 0 ? 8 : -1)),
    covariates: new Map([
      ['size', Float64Array.from(size)],
      ['share', Float64Array.from(share)],
    ]),
  });
}
