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
  ['2011 til 2013', '2011/2013'],
  ['om lag 6.2024–2025', '2024-06~/2025~'],
  ['2008/2009', '2008/2009'],
  ['2010~', '2010~'],
])('%s is read as it is meant', (typed, known) => {
  expect(knownDayAsTyped(typed)).toBe(known);
});

it.each(['', 'i fjor', '31.2.2019', '13.2019', '2009–2008', '2016-04-18T14:20', 'ca.', '1–2–3'])(
  '%s is no day',
  (typed) => {
    expect(knownDayAsTyped(typed)).toBeUndefined();
  },
);
