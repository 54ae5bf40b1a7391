import { describe, expect, it } from 'vitest';
import { guessBoundaries, type Pair } from './guess-boundaries.ts';
import { known } from './testing/known.ts';

const pairs = (codes: readonly string[], ...periods: string[]): Pair[] =>
  codes.flatMap((said) => periods.map((period) => ({ said, period })));
const guessOf = (given: readonly Pair[]) => guessBoundaries(given, 'code', 'NO', known.places);

/** Never changed between 1994 and 2026. */
const lasting = [
  '0301',
  '1101',
  '1106',
  '1111',
  '1112',
  '1114',
  '1119',
  '1120',
  '1121',
  '1122',
  '1124',
  '1127',
];
const before2020 = [
  '0502',
  '0511',
  '0512',
  '0513',
  '0514',
  '0515',
  '0516',
  '0517',
  '0519',
  '0520',
  '0528',
  '0529',
];
const since2020 = [
  '3401',
  '3403',
  '3405',
  '3407',
  '3411',
  '3412',
  '3413',
  '3414',
  '3415',
  '3416',
  '3442',
  '3443',
];

describe('the municipalities of one day are only found where the file shows it', () => {
  it('one code that is over is a code of the wrong time, beside few or many others', () => {
    expect(guessOf(pairs(['0529'], '2021'))).toEqual({ boundaries: null, fits: 0, of: 1 });
    expect(guessOf(pairs(['0301', '0529'], '2018', '2021')).boundaries).toBeNull();
    expect(guessOf(pairs([...lasting, '0529'], '2021'))).toEqual({ boundaries: null, fits: 12, of: 13 });
  });

  it('few codes are too little to tell, though all of them are of another day', () => {
    expect(guessOf(pairs(since2020.slice(0, 9), '2015', '2021')).boundaries).toBeNull();
  });

  it('many codes since a day, and numbers from before it', () => {
    const found = guessOf(pairs(since2020, '2015', '2021'));
    expect(found).toEqual({ boundaries: '2020-01-01', fits: 24, of: 24 });
  });

  it('one code since a day is enough among many, where its numbers go on from before it', () => {
    expect(guessOf(pairs([...lasting, '3443'], '2018', '2021')).boundaries).toBe('2020-01-01');
    expect(guessOf(pairs([...lasting, '3443'], '2018')).boundaries).toBeNull();
    expect(guessOf(pairs([...lasting, '0529'], '2018', '2021')).boundaries).toBeNull();
  });

  it('many codes that are over are of the newest year that had them all', () => {
    expect(guessOf(pairs([...lasting, ...before2020], '2015', '2021')).boundaries).toBe('2019-01-01');
  });

  it('a code that never was does not hide the day, and codes of two days have none', () => {
    expect(guessOf(pairs([...since2020, '7777'], '2015', '2021')).boundaries).toBe('2020-01-01');
    expect(guessOf(pairs([...since2020, ...before2020], '2015', '2021')).boundaries).toBeNull();
  });
});
