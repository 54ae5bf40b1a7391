import { expect, it } from 'vitest';
import { knownDayAsTyped } from './known-day-as-typed.ts';

it.each([
  ['2019', '2019'],
  ['5.2019', '2019-05'],
  [' 3.5.2019 ', '2019-05-03'],
  ['3/5 2019', '2019-05-03'],
  ['2019-05-03', '2019-05-03'],
  ['ca. 2019', '2019~'],
  ['Omkring 5.2019', '2019-05~'],
  ['2008–2009', '2008/2009'],
  ['8.2008 - 3.2009', '2008-08/2009-03'],
  ['2008/2009', '2008/2009'],
  ['2010~', '2010~'],
])('%s is read as it is meant', (typed, known) => {
  expect(knownDayAsTyped(typed)).toBe(known);
});

it.each(['', 'i fjor', '31.2.2019', '13.2019', '2009–2008', '2016-04-18T14:20', 'ca.'])(
  '%s is no day',
  (typed) => {
    expect(knownDayAsTyped(typed)).toBeUndefined();
  },
);
