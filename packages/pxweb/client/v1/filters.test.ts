import { expect, it } from 'vitest';
import { parseExpression } from '../selection/parse-expression.ts';
import { refusedBy } from '../testing/refused.ts';
import { type FilterV1, filterOf, filterOfCodelist, filterOfCodes } from './filters.ts';

it.each<[readonly string[], FilterV1 | null]>([
  [['0301', '0301', '3443'], { filter: 'item', values: ['0301', '3443'] }],
  [['*'], { filter: 'all', values: ['*'] }],
  [['34*'], { filter: 'all', values: ['34*'] }],
  [['top(5)'], { filter: 'top', values: ['5'] }],
  [['top(5,1)'], null],
  [['bottom(5)'], null],
  [['from(2010)'], null],
  [['to(2010)'], null],
  [['range(2010,2012)'], null],
  [['3?43'], null],
  [['*43'], null],
  [['*4*'], null],
  [['*', '0301'], null],
  [[], null],
])('%j is one filter of version 1, or none', (texts, filter) => {
  expect(filterOf(texts.map(parseExpression))).toEqual(filter);
});

it.each([
  ['agg_KommSummer', 'agg:KommSummer'],
  ['agg_Komm_Summer', 'agg:Komm_Summer'],
  ['vs_CKM03Kommun', 'vs:CKM03Kommun'],
  ['agg:KommSummer', 'agg:KommSummer'],
  ['agg_single:KommSummer', 'agg_single:KommSummer'],
])('%s is %s', (codelist, filter) => {
  expect(filterOfCodelist(codelist)).toBe(filter);
  expect(filterOfCodes({ variable: 'Region', codelist, codes: ['K-1'] })).toEqual({
    filter,
    values: ['K-1'],
  });
});

it.each(['KommSummer', 'agg_', 'agg', 'AGG_X', ''])('“%s” is no codelist', async (codelist) => {
  expect((await refusedBy(() => filterOfCodelist(codelist))).code).toBe('no-such-codelist');
});
