import type { Model } from './simulated-panel.ts';

export type Design = {
  readonly name: string;
  readonly model: Model;
  /** What is planted, besides nothing: the smaller first. Bias, error and coverage are told of the last. */
  readonly effects: readonly [number, number];
};

/** One of forty treated after 20 of 30 periods; levels of their own, and nothing else but noise. */
const parallel: Model = {
  units: 40,
  periods: 30,
  cohorts: [{ start: 20, units: 1 }],
  level: 1,
  trend: 0,
  factors: [],
  noise: 0.01,
  persistence: 0,
  apart: 0,
  worstOf: 1,
};

/** Own trends, three factors, errors that last: the spreads of log employment in municipalities (research/evaluation.md, national panel). */
const factors: Model = {
  ...parallel,
  level: 1.1,
  trend: 0.004,
  factors: [0.014, 0.0105, 0.0084],
  noise: 0.0115,
  persistence: 0.5,
};

/** Each differs in one thing from `factors`, or from `parallel`. */
export const designs = {
  parallel: { name: 'parallel trends', model: parallel, effects: [-0.01, -0.02] },
  factors: { name: 'factor model', model: factors, effects: [-0.05, -0.1] },
  apart: {
    name: 'factor model, treated on another trend',
    model: { ...factors, apart: 1.5 },
    effects: [-0.05, -0.1],
  },
  worst: {
    name: 'factor model, chosen for a bad last year',
    model: { ...factors, units: 50, worstOf: 10 },
    effects: [-0.05, -0.1],
  },
  fewDonors: {
    name: 'factor model, 15 donors',
    model: { ...factors, units: 16 },
    effects: [-0.05, -0.1],
  },
  shortPre: {
    name: 'factor model, 8 periods before',
    model: { ...factors, periods: 16, cohorts: [{ start: 8, units: 1 }] },
    effects: [-0.05, -0.1],
  },
  municipality: {
    name: 'municipality, 350 × 25',
    model: { ...factors, units: 350, periods: 25, cohorts: [{ start: 16, units: 1 }] },
    effects: [-0.05, -0.1],
  },
  several: {
    name: 'factor model, 8 of 50 treated',
    model: { ...factors, units: 50, cohorts: [{ start: 20, units: 8 }] },
    effects: [-0.02, -0.05],
  },
  staggered: {
    name: 'staggered, parallel trends',
    model: { ...parallel, units: 80, periods: 16, cohorts: staggered() },
    effects: [-0.005, -0.01],
  },
  staggeredMany: {
    name: 'staggered, parallel trends, 400 units',
    model: { ...parallel, units: 400, periods: 8, cohorts: [3, 5, 6].map((start) => ({ start, units: 60 })) },
    effects: [-0.002, -0.004],
  },
  staggeredFactors: {
    name: 'staggered, factor model',
    model: { ...factors, units: 80, periods: 16, cohorts: staggered() },
    effects: [-0.02, -0.05],
  },
} as const satisfies Record<string, Design>;

function staggered(): Model['cohorts'] {
  return [8, 10, 12].map((start) => ({ start, units: 10 }));
}
