import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusedBy } from '../testing/refused.ts';
import type { Expression } from './expression.ts';
import { parseGetList, printGetList } from './get-list.ts';
import { parseExpression } from './parse-expression.ts';
import { printExpression } from './print-expression.ts';

const letters = fc.string({
  unit: fc.constantFrom(...'0123456789AZaåÅ-_. '.split('')),
  minLength: 1,
  maxLength: 8,
});
const whole = fc.integer({ min: 1, max: 999_999_999 });
const expression: fc.Arbitrary<Expression> = fc.oneof(
  letters.map((code): Expression => ({ kind: 'code', code })),
  fc.constant<Expression>({ kind: 'all' }),
  fc
    .tuple(fc.constantFrom('starts' as const, 'ends' as const, 'contains' as const), letters)
    .map(([kind, text]): Expression => ({ kind, text })),
  fc.tuple(letters, letters).map(([a, b]): Expression => ({ kind: 'like', mask: `${a}?${b}` })),
  fc
    .tuple(fc.constantFrom('top' as const, 'bottom' as const), whole, fc.integer({ min: 0, max: 99 }))
    .map(([kind, count, offset]): Expression => ({ kind, count, offset })),
  fc
    .tuple(fc.constantFrom('from' as const, 'to' as const), letters)
    .map(([kind, code]): Expression => ({ kind, code })),
  fc.tuple(letters, letters).map(([from, to]): Expression => ({ kind: 'range', from, to })),
);

describe('the grammar', () => {
  it('reads what it writes: every expression comes back as it was', () => {
    fc.assert(
      fc.property(expression, (each) => {
        expect(parseExpression(printExpression(each))).toEqual(each);
      }),
    );
  });

  it('reads what it writes in the list of a GET, too, in any mixture', () => {
    fc.assert(
      fc.property(fc.array(expression, { minLength: 1, maxLength: 6 }), (list) => {
        expect(parseGetList(printGetList(list))).toEqual(list);
      }),
    );
  });

  it('writes what it reads in one way only', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'*?(),019topbmfrange') }), (text) => {
        let read: Expression;
        try {
          read = parseExpression(text);
        } catch {
          return;
        }
        const written = printExpression(read);
        expect(parseExpression(written)).toEqual(read);
        expect(printExpression(parseExpression(written))).toBe(written);
      }),
      { numRuns: 1000 },
    );
  });

  it.each<[string, Expression]>([
    ['3443', { kind: 'code', code: '3443' }],
    ['K-3443', { kind: 'code', code: 'K-3443' }],
    ['*', { kind: 'all' }],
    ['**', { kind: 'all' }],
    ['34*', { kind: 'starts', text: '34' }],
    ['*02', { kind: 'ends', text: '02' }],
    ['*10*', { kind: 'contains', text: '10' }],
    ['3?05', { kind: 'like', mask: '3?05' }],
    ['top(5)', { kind: 'top', count: 5, offset: 0 }],
    ['TOP(5,1)', { kind: 'top', count: 5, offset: 1 }],
    ['Bottom(2,0)', { kind: 'bottom', count: 2, offset: 0 }],
    ['from(2010)', { kind: 'from', code: '2010' }],
    ['TO(2024M06)', { kind: 'to', code: '2024M06' }],
    ['RANGE(2010,2020)', { kind: 'range', from: '2010', to: '2020' }],
    ['total', { kind: 'code', code: 'total' }],
    ['top', { kind: 'code', code: 'top' }],
  ])('%s', (text, read) => {
    expect(parseExpression(text)).toEqual(read);
  });

  it.each([
    '',
    '3*4',
    '***',
    '*a*b*',
    '3?*',
    'top()',
    'top(0)',
    'top(5',
    'top(-1)',
    'top(1.5)',
    'top(5, 1)',
    'top(5,)',
    'top(1,2,3)',
    'top(9999999999)',
    'bottom(x)',
    'from()',
    'from(a,b)',
    'to()',
    'range(2010)',
    'range(,2020)',
    'range(1,2,3)',
    'range(1,2',
  ])('“%s” is refused, as the servers refuse it, with how it is written', async (text) => {
    const refused = await refusedBy(() => parseExpression(text));
    expect([refused.code, refused.path]).toEqual(['bad-expression', text || null].map((each) => each ?? ''));
  });
});

describe('what has a comma', () => {
  it('stands in brackets in a GET, and nothing else does', () => {
    const list = ['2001', 'top(5)', 'range(2010,2020)', 'top(3,1)'].map(parseExpression);
    expect(printGetList(list)).toBe('2001,top(5),[range(2010,2020)],[top(3,1)]');
    expect(parseGetList('2001,top(5),[range(2010,2020)],[top(3,1)]')).toEqual(list);
  });

  it('is not read where its brackets do not fit', async () => {
    for (const wrong of ['[range(1,2)', 'range(1,2)]', '[[1]]', 'a,,b', ',a', '[a][b]', 'a[b]'])
      expect((await refusedBy(() => parseGetList(wrong))).code).toBe('bad-expression');
    expect((await refusedBy(() => printGetList([{ kind: 'code', code: 'a[1]' }]))).code).toBe(
      'bad-expression',
    );
  });
});

it('what the grammar has no way to write is refused rather than written wrongly', async () => {
  const unwritable: readonly Expression[] = [
    { kind: 'from', code: 'a,b' },
    { kind: 'range', from: 'a,b', to: 'c' },
    { kind: 'starts', text: 'a*b' },
    { kind: 'starts', text: '' },
    { kind: 'ends', text: 'a?' },
    { kind: 'like', mask: 'abc' },
    { kind: 'top', count: 0, offset: 0 },
    { kind: 'top', count: 1.5, offset: 0 },
    { kind: 'bottom', count: 1, offset: -1 },
  ];
  for (const each of unwritable)
    expect((await refusedBy(() => printExpression(each))).code).toBe('bad-expression');
});
