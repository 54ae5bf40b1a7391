import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeVariable, region, time } from '../testing/made-table.ts';
import { refusedBy } from '../testing/refused.ts';
import { codesOf } from './codes-of.ts';

describe('expressions mean what they mean to the servers', () => {
  it.each<[readonly string[], readonly string[]]>([
    [['3443'], ['3443']],
    [['*'], region.codes],
    [['34*'], ['34', '3401', '3403', '3443']],
    [['*43'], ['3443', 'K-3443']],
    [['*40*'], ['3401', '3403']],
    [['34??'], ['3401', '3403', '3443']],
    [['?'], ['0']],
    [['top(2)'], ['0', '03']],
    [['top(2,1)'], ['03', '0301']],
    [['bottom(2)'], ['3443', 'K-3443']],
    [['bottom(2,1)'], ['3403', '3443']],
    [['top(99)'], region.codes],
    [['bottom(99,6)'], ['0', '03']],
    [['from(3403)'], ['3403', '3443', 'K-3443']],
    [['to(03)'], ['0', '03']],
    [['range(03,34)'], ['03', '0301', '34']],
    [['range(34,03)'], ['03', '0301', '34']],
    [
      ['K-3443', '0', '34*', '0'],
      ['0', '34', '3401', '3403', '3443', 'K-3443'],
    ],
  ])('%j', (values, codes) => {
    expect(codesOf(region, values)).toEqual(codes);
  });

  it.each<[string, readonly string[]]>([
    ['top(2)', ['2025', '2026']],
    ['top(2,1)', ['2024', '2025']],
    ['bottom(2)', ['2000', '2001']],
    ['bottom(1,1)', ['2001']],
    ['from(2025)', ['2025', '2026']],
    ['to(2001)', ['2000', '2001']],
  ])('the top of time is its newest, in the order of time: %s', (value, codes) => {
    expect(codesOf(time, [value])).toEqual(codes);
  });

  it('letters do not count, and codes are spelled as the table has them', () => {
    expect(codesOf(region, ['k-3443', 'FROM(k-3443)', 'K-*', '?-344?'])).toEqual(['K-3443']);
    const both = madeVariable('X', ['a', 'A']);
    expect([codesOf(both, ['A']), codesOf(both, ['a'])]).toEqual([['A'], ['a']]);
  });

  it('a code comes before an expression that is written alike', () => {
    const strange = madeVariable('X', ['*', 'top(1)', 'b', '?']);
    expect(codesOf(strange, ['*'])).toEqual(['*']);
    expect(codesOf(strange, ['TOP(1)'])).toEqual(['top(1)']);
    expect(codesOf(strange, [{ kind: 'all' }])).toEqual(strange.codes);
  });
});

describe('in any order', () => {
  const codes = fc.uniqueArray(
    fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 4 }),
    {
      minLength: 1,
      maxLength: 40,
    },
  );

  it('codes come in the order of the table, once each, and all that were asked', () => {
    fc.assert(
      fc.property(
        codes.chain((all) => fc.tuple(fc.constant(all), fc.array(fc.constantFrom(...all), { minLength: 1 }))),
        ([all, asked]) => {
          const found = codesOf(madeVariable('X', all), asked);
          expect(found).toEqual(all.filter((code) => asked.includes(code)));
        },
      ),
    );
  });

  it('from and to share one code, and are all of them together', () => {
    fc.assert(
      fc.property(
        codes.chain((all) => fc.tuple(fc.constant(all), fc.constantFrom(...all))),
        ([all, code]) => {
          const variable = madeVariable('X', all);
          const [from, to] = [codesOf(variable, [`from(${code})`]), codesOf(variable, [`to(${code})`])];
          expect([...to, ...from.slice(1)]).toEqual(all);
        },
      ),
    );
  });

  it('top and bottom of n, and of the others, are all of them, of time and of anything else', () => {
    fc.assert(
      fc.property(codes, fc.integer({ min: 1, max: 50 }), fc.boolean(), (all, n, isTime) => {
        const variable = madeVariable('X', all, { role: isTime ? 'time' : null });
        const top = codesOf(variable, [`top(${n})`]);
        const rest = n < all.length ? codesOf(variable, [`top(${all.length},${n})`]) : [];
        expect([...top, ...rest].sort()).toEqual([...all].sort());
        expect(codesOf(variable, [`bottom(${n})`])).toEqual(
          codesOf({ ...variable, role: isTime ? null : 'time' }, [`top(${n})`]),
        );
      }),
    );
  });
});

describe('what selects nothing', () => {
  it('is refused with what there is: a code, an end of a range, a pattern, a top beyond the end', async () => {
    const one = await refusedBy(() => codesOf(region, ['3444']));
    expect([one.code, one.path]).toEqual(['no-such-code', 'Region["3444"]']);
    expect(one.message).toContain('It has 0, 03, 0301');
    for (const value of ['from(9)', 'to(9)', 'range(0,9)', 'range(9,0)'])
      expect((await refusedBy(() => codesOf(region, [value]))).code).toBe('no-such-code');
    for (const value of ['99*', '*99', '*99*', '9?', 'top(1,99)', 'bottom(1,99)'])
      expect((await refusedBy(() => codesOf(region, [value]))).code).toBe('nothing-selected');
  });
});
