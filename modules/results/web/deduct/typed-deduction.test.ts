import { describe, expect, it } from 'vitest';
import { type Factor, factorContent } from '../../shapes.ts';
import {
  deductionFaults,
  deductionOf,
  netWith,
  newDeduction,
  statedNow,
  type TypedDeduction,
} from './typed-deduction.ts';

const typed: TypedDeduction = {
  kind: 'created',
  name: 'deadweight',
  share: '33,3 %',
  title: ' Sluttevaluering ',
  publisher: '',
  url: 'https://example.org/evaluering',
  published: '6.2024',
  reason: 'Evaluator spurte bedriftene.',
};

describe('a deduction as typed', () => {
  it('is sent as the contract asks', () => {
    expect(deductionFaults(typed)).toEqual([]);
    expect(factorContent.parse(deductionOf(typed))).toEqual({
      kind: 'created',
      name: 'deadweight',
      share: 3_330,
      source: { title: 'Sluttevaluering', url: 'https://example.org/evaluering', published: '2024-06' },
      reason: 'Evaluator spurte bedriftene.',
    });
  });

  it('is nothing without what it is of, how much, why and the source', () => {
    expect(deductionFaults(newDeduction).map(({ field }) => field)).toEqual([
      'kind',
      'name',
      'share',
      'reason',
      'source.title',
      'source.url',
    ]);
    expect(deductionOf(newDeduction)).toBeUndefined();
  });

  it.each(['-1', '100,01', '120', 'halvparten'])('is no part of anything: %s', (share) => {
    expect(deductionFaults({ ...typed, share })).toMatchObject([{ field: 'share' }]);
  });

  it('may be nothing at all, or everything', () => {
    for (const share of ['0', '100']) expect(deductionFaults({ ...typed, share })).toEqual([]);
  });

  it('has a source that can be opened, and a day that can be read', () => {
    expect(deductionFaults({ ...typed, url: 'evaluering.pdf', published: 'i fjor' })).toMatchObject([
      { field: 'source.url' },
      { field: 'source.published' },
    ]);
  });
});

describe('what follows of a deduction', () => {
  const sums = (verified: number) => ({ expected: 0, reported: 0, verified, lost: 0, rows: 1 });
  const factor = (name: Factor['name'], share: number): Factor => ({
    kind: 'created',
    name,
    share,
    source: { title: 'Sluttevaluering', url: 'https://example.org/evaluering' },
    reason: 'Evaluator spurte bedriftene.',
  });
  const stated = [factor('deadweight', 2_000), factor('displacement', 1_000)];
  const results = {
    created: { persons: sums(0), fte: sums(10_000), published: [] },
    secured: { persons: sums(400), fte: sums(0), published: [] },
    net: [{ kind: 'created' as const, basis: 'fte' as const, gross: 10_000, net: 7_200, factors: stated }],
  };

  it('it counts instead of the same one, and beside the other', () => {
    const { name, kind } = { name: 'deadweight', kind: 'created' } as const;
    expect(statedNow(results, 'created')).toEqual(stated);
    expect(netWith(results, { name, kind, share: 5_000 })).toEqual([
      { basis: 'fte', gross: 10_000, net: 4_500 },
    ]);
  });

  it('created jobs say nothing of secured ones', () => {
    const displaced = { name: 'displacement', kind: 'secured', share: 2_500 } as const;
    expect(statedNow(results, 'secured')).toEqual([]);
    expect(netWith(results, displaced)).toEqual([{ basis: 'persons', gross: 400, net: 300 }]);
  });
});
