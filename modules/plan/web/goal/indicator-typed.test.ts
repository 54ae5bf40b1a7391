import { describe, expect, it } from 'vitest';
import type { Indicator, IndicatorSaid, Target } from '../../contract.ts';
import { correctionOf, indicatorInFields, indicatorOf } from './indicator-typed.ts';

const said: IndicatorSaid = {
  name: 'Nye arbeidsplasser',
  lang: 'nb',
  type: 'count',
  unit: 'årsverk',
  ofWhat: null,
  scale: null,
  direction: 'up',
  aggregation: 'latest',
  collection: null,
  ledger: { kind: 'created', basis: 'fte' },
  baseline: null,
};
const target = { year: 2025, value: { type: 'count', count: 4 }, number: 1, history: [] } satisfies Target;

describe('a correction of an indicator', () => {
  const corrected = (targets: Indicator['targets'], change: object) =>
    correctionOf({ ...said, targets }, indicatorOf({ ...indicatorInFields(said), ...change }, 'nb').said);

  it('sends nothing of what targets mean where there are some, whatever the fields hold', () => {
    const change = { name: 'Arbeidsplasser', direction: 'down' };
    expect(corrected([target], change)).toEqual({ name: 'Arbeidsplasser' });
    expect(corrected([], change)).toEqual({ name: 'Arbeidsplasser', direction: 'down', unit: null });
  });
});
