import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateAsTyped } from '#platform/time/date-as-typed.ts';
import { parseWhen } from '#platform/time/when.ts';
import { choiceOf, relativeDay, rightNow, whenOf, yesterday } from './when-choice.ts';

const oslo = 'Europe/Oslo';
const lateOnNewYearsEve = Date.parse('2025-12-31T23:30:00Z');

describe('when something happened, as it is chosen', () => {
  it('is the minute on the wall where the programme is', () => {
    expect(whenOf(rightNow, lateOnNewYearsEve, oslo)).toBe('2026-01-01T00:30');
  });

  it('keeps to what is known: day, time, month, year, period, about', () => {
    const of = (part: object) => whenOf({ ...rightNow, ...part }, 0, oslo);
    expect(of({ kind: 'day', day: '2025-11-19' })).toBe('2025-11-19');
    expect(of({ kind: 'day', day: '2025-11-19', time: '14:20' })).toBe('2025-11-19T14:20');
    expect(of({ kind: 'month', month: '2016-04', about: true })).toBe('2016-04~');
    expect(of({ kind: 'year', year: ' 2010 ' })).toBe('2010');
    expect(of({ kind: 'period', from: '2008', until: '11.2009' })).toBe('2008/2009-11');
    expect(of({ kind: 'period', from: '2011', until: '2017', about: true })).toBe('2011~/2017~');
  });

  it('is nothing while it names no period', () => {
    const of = (part: object) => whenOf({ ...rightNow, ...part }, 0, oslo);
    expect(of({ kind: 'day' })).toBeUndefined();
    expect(of({ kind: 'day', day: '2025-02-30' })).toBeUndefined();
    expect(of({ kind: 'period', from: '2010', until: '2008' })).toBeUndefined();
    expect(of({ kind: 'year', year: 'about 2010' })).toBeUndefined();
  });

  it('comes back from its own text unchanged, for any precision', () => {
    const two = (n: number) => String(n).padStart(2, '0');
    const point = fc
      .tuple(
        fc.integer({ min: 1900, max: 2099 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 3 }),
        fc.boolean(),
      )
      .map(([y, m, d, h, parts, about]) => {
        const all = [`${y}`, `-${two(m)}`, `-${two(d)}`, `T${two(h)}:05`];
        return all.slice(0, parts + 1).join('') + (about ? '~' : '');
      });
    fc.assert(fc.property(point, (text) => whenOf(choiceOf(text), 0, oslo) === text));
    expect(whenOf(choiceOf('2008-11/2009'), 0, oslo)).toBe('2008-11/2009');
  });

  it('knows today and yesterday by the clock of the programme, not of the reader', () => {
    expect(relativeDay('2026-01-01', lateOnNewYearsEve, oslo)).toBe('today');
    expect(relativeDay('2025-12-31', lateOnNewYearsEve, oslo)).toBe('yesterday');
    expect(relativeDay('2025-12-30', lateOnNewYearsEve, oslo)).toBe('other');
    expect(yesterday(Date.parse('2024-03-01T12:00Z'), oslo)).toBe('2024-02-29');
  });
});

describe('a date as it is typed', () => {
  it.each([
    ['2008', '2008'],
    ['11.2008', '2008-11'],
    ['3.11.2008', '2008-11-03'],
    ['3/11 2008', '2008-11-03'],
    ['2008-11-03', '2008-11-03'],
    [' 2008-11 ', '2008-11'],
  ])('%s is %s', (typed, text) => expect(dateAsTyped(typed)).toBe(text));

  it.each(['', 'høsten 2008', '08', '1.2.3.2008', '2008.11', '123.2008'])('%s is refused', (typed) =>
    expect(dateAsTyped(typed)).toBeUndefined(),
  );

  it('never throws, and never names what cannot be parsed without saying so', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const text = dateAsTyped(typed);
        return text === undefined || /^\d{4}(-\d{2}){0,2}$/.test(text) || parseWhen(text) === undefined;
      }),
    );
  });
});
