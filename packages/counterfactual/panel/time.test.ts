import fc from 'fast-check';
import { expect, it } from 'vitest';
import { periodOf } from './time.ts';

it.each([
  ['1989', '1989', 1989],
  ['1989.0', '1989', 1989],
  ['2012.25', '2012.25', 2012.25],
  ['2012,25', '2012.25', 2012.25],
  ['-3', '-3', -3],
  ['2012Q2', '2012 Q2', 2012.25],
  ['2012K2', '2012 Q2', 2012.25],
  ['2012 q4', '2012 Q4', 2012.75],
  ['2012M04', '2012-04', 2012.25],
  ['2012-04', '2012-04', 2012.25],
  ['2012-04-01', '2012-04-01', 2012.25],
  ['2012-04-01T00:00:00Z', '2012-04-01', 2012.25],
  ['0050-01-01', '0050-01-01', 50],
])('%s is the period %s at %d', (text, name, time) => {
  expect(periodOf(text)).toEqual({ name, time });
});

it.each([
  '',
  'year',
  '2012Q5',
  '2012-13',
  '2013-02-29',
  '2012-00-10',
  '1e3',
  'X1989',
  '0x10',
  '9'.repeat(400),
])('%s is no period', (text) => {
  expect(periodOf(text)).toBeUndefined();
});

it('days are in the order of the calendar', () => {
  const day = fc.date({
    min: new Date('1900-01-01T00:00:00Z'),
    max: new Date('2100-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, day, (one, other) => {
      const [a, b] = [one, other].map((each) => each.toISOString().slice(0, 10)) as [string, string];
      fc.pre(a < b);
      expect(periodOf(a)?.time).toBeLessThan(periodOf(b)?.time as number);
    }),
  );
});
