import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sevenPredictors } from '../../testing/predictor-panels.ts';
import { refusal } from '../../testing/refusal.ts';
import { readPredictorSpec } from './read-spec.ts';
import { columnsOf } from './spec.ts';

const schema = z.fromJSONSchema(
  JSON.parse(readFileSync(join(import.meta.dirname, 'predictor-spec.schema.json'), 'utf8')),
);

const beer = { column: 'beer' };
const accepted: readonly [string, unknown][] = [
  ['one column', { predictors: [beer] }],
  ['the outcome alone, in some periods', { outcomePredictors: [{ periods: [1975, '1980'] }] }],
  ['the outcome over a window', { outcomePredictors: [{ window: [1975, 1980], name: 'sales' }] }],
  [
    'everything',
    {
      $schema: 'predictor-spec.schema.json',
      window: [1980, 1988],
      predictors: [{ column: 'beer', name: 'Beer', window: ['1984', 1988], aggregation: 'median' }],
      specialPredictors: [{ column: 'price', periods: ['2012 Q2'], aggregation: 'sum' }],
      outcomePredictors: [{ periods: [1975] }],
      optimise: [1970, 1988],
      search: 'global',
      starts: 0,
      seed: 7,
    },
  ],
  ['a coarse search as Synth has it', { predictors: [beer], search: 'compat', resolution: 0.001 }],
  [
    'a split of a cross-validated search',
    {
      predictors: [beer],
      search: 'cross-validated',
      split: { training: [1971, 1980], validation: [1981, 1990] },
    },
  ],
  ['a cross-validated search without a split', { predictors: [beer], search: 'cross-validated' }],
  ['an empty list beside another', { predictors: [beer], specialPredictors: [] }],
];

const refused: readonly [found: string, spec: unknown, path: string | undefined][] = [
  ['nothing', undefined, undefined],
  ['a list', [], undefined],
  ['no predictor', {}, undefined],
  ['empty lists', { predictors: [], outcomePredictors: [] }, undefined],
  ['a misspelled field', { predictor: [beer] }, 'predictor'],
  [
    'a misspelled field of a predictor',
    { predictors: [beer, { column: 'a', windw: [1, 2] }] },
    'predictors[1].windw',
  ],
  ['a predictor without a column', { predictors: [{ name: 'a' }] }, 'predictors[0].column'],
  ['a column that is a number', { predictors: [beer, { column: 3 }] }, 'predictors[1].column'],
  ['an empty name', { predictors: [{ column: 'a', name: '' }] }, 'predictors[0].name'],
  [
    'a window of three',
    { predictors: [beer, beer, { column: 'a', window: [1, 2, 3] }] },
    'predictors[2].window',
  ],
  ['a window that is a text', { window: '1980-1988', predictors: [beer] }, 'window'],
  ['a window of a truth value', { window: [1980, true], predictors: [beer] }, 'window[1]'],
  [
    'an unknown aggregation',
    { predictors: [{ column: 'a', aggregation: 'max' }] },
    'predictors[0].aggregation',
  ],
  [
    'special periods that are none',
    { specialPredictors: [{ column: 'a', periods: [] }] },
    'specialPredictors[0].periods',
  ],
  ['special periods left out', { specialPredictors: [{ column: 'a' }] }, 'specialPredictors[0].periods'],
  [
    'a special predictor with a window',
    { specialPredictors: [{ column: 'a', periods: [1], window: [1, 2] }] },
    'specialPredictors[0].window',
  ],
  ['an outcome in no period', { outcomePredictors: [{}] }, 'outcomePredictors[0]'],
  [
    'an outcome in periods and a window',
    { outcomePredictors: [{ periods: [1], window: [1, 2] }] },
    'outcomePredictors[0]',
  ],
  ['an unknown search', { predictors: [beer], search: 'best' }, 'search'],
  [
    'a split of another search',
    { predictors: [beer], split: { training: [1, 2], validation: [3, 4] } },
    'split',
  ],
  [
    'a split without a validation',
    { predictors: [beer], search: 'cross-validated', split: { training: [1, 2] } },
    'split.validation',
  ],
  [
    'an optimisation window of a cross-validated search',
    { predictors: [beer], search: 'cross-validated', optimise: [1, 2] },
    'optimise',
  ],
  [
    'a usual window of a cross-validated search',
    { predictors: [beer], search: 'cross-validated', window: [1, 2] },
    'window',
  ],
  ['a resolution of another search', { predictors: [beer], resolution: 0.001 }, 'resolution'],
  ['a resolution of everything', { predictors: [beer], search: 'compat', resolution: 1 }, 'resolution'],
  ['no resolution', { predictors: [beer], search: 'compat', resolution: 0 }, 'resolution'],
  ['half a start', { predictors: [beer], starts: 1.5 }, 'starts'],
  ['a negative seed', { predictors: [beer], seed: -1 }, 'seed'],
  ['null for a list', { predictors: null }, 'predictors'],
];

describe('a specification of predictors', () => {
  it.each(accepted)('is read, and fits the schema: %s', (_, spec) => {
    const { $schema, ...rest } = spec as { $schema?: string };
    expect(readPredictorSpec(spec)).toEqual(rest);
    expect(schema.safeParse(spec).success).toBe(true);
  });

  it.each(refused)('is refused with its path, and does not fit the schema: %s', (_, spec, path) => {
    const problem = refusal(() => readPredictorSpec(spec));
    expect(problem.code).toBe('predictor-spec');
    expect(problem.where?.path).toBe(path);
    expect(problem.remedy).not.toBe('');
    expect(schema.safeParse(spec).success).toBe(false);
  });

  it('names the field that was meant, and what was found', () => {
    expect(refusal(() => readPredictorSpec({ predictors: [{ column: 'a', windw: [1, 2] }] })).remedy).toBe(
      'Did you mean window?',
    );
    expect(() => readPredictorSpec({ predictors: [{ column: 'a', window: 'all' }] })).toThrow(
      'predictor-spec: it is the text "all" (path predictors[0].window). What is guessed at would decide the weights. Give the first and the last period: [1980, 1988].',
    );
  });

  it('asks for each column once, and for none of the outcome', () => {
    const spec = readPredictorSpec({
      predictors: [beer, { column: 'price' }],
      specialPredictors: [{ column: 'beer', periods: [1980] }],
      outcomePredictors: [{ periods: [1975] }],
    });
    expect(columnsOf(spec)).toEqual(['beer', 'price']);
  });

  it('is what the README shows', () => {
    const text = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
    const [, shown = ''] = /```json\n([\s\S]*?)```/.exec(text) ?? [];
    expect(readPredictorSpec(JSON.parse(shown))).toEqual(sevenPredictors);
  });
});
