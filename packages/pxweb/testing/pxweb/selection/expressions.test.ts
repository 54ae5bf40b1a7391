import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expand } from './expressions.ts';

const years = { codes: ['2018', '2019', '2020', '2021', '2022'], time: true };
const regions = { codes: ['0', '3401', '3402', '3443', '34A', '0301'], time: false };

describe('the selection grammar', () => {
  it('takes a code however it is written, before it looks for an expression', () => {
    expect(expand('34a', regions)).toEqual(['34A']);
    expect(expand('top(1)', { codes: ['TOP(1)', 'b'], time: false })).toEqual(['TOP(1)']);
  });

  it('takes a star first, last, at both ends or alone', () => {
    expect(expand('*', years)).toEqual(years.codes);
    expect(expand('34*', regions)).toEqual(['3401', '3402', '3443', '34A']);
    expect(expand('*01', regions)).toEqual(['3401', '0301']);
    expect(expand('*4*', regions)).toEqual(['3401', '3402', '3443', '34A']);
  });

  it('refuses a star inside, and more than two', () => {
    for (const entry of ['3*4', '*3*4', '3**', '*3**']) expect(expand(entry, regions)).toBe('illegal');
  });

  it('takes a question mark for exactly one sign', () => {
    expect(expand('340?', regions)).toEqual(['3401', '3402']);
    expect(expand('????', regions)).toEqual(['3401', '3402', '3443', '0301']);
  });

  it('takes the top of time for its newest end, and of anything else for its beginning', () => {
    expect(expand('top(2)', years)).toEqual(['2021', '2022']);
    expect(expand('top(2)', regions)).toEqual(['0', '3401']);
    expect(expand('bottom(2)', years)).toEqual(['2018', '2019']);
    expect(expand('bottom(2)', regions)).toEqual(['34A', '0301']);
  });

  it('skips the newest with an offset, and keeps time in order', () => {
    expect(expand('top(2,1)', years)).toEqual(['2020', '2021']);
    expect(expand('bottom(2,1)', years)).toEqual(['2019', '2020']);
    expect(expand('TOP(9,3)', years)).toEqual(['2018', '2019']);
  });

  it('takes both ends of a range, in whichever order they are named, and open ends', () => {
    expect(expand('range(2019,2021)', years)).toEqual(['2019', '2020', '2021']);
    expect(expand('range(2021,2019)', years)).toEqual(['2019', '2020', '2021']);
    expect(expand('from(2021)', years)).toEqual(['2021', '2022']);
    expect(expand('to(2019)', years)).toEqual(['2018', '2019']);
    expect(expand('range(3402,34a)', regions)).toEqual(['3402', '3443', '34A']);
  });

  it('calls illegal what is not well made', () => {
    for (const entry of [
      'top()',
      'top(0)',
      'top(-1)',
      'top(1',
      'top(a)',
      'top(1, 2)',
      'range(2019',
      'range(2019)',
      'from()',
      'to(',
      'range(,)',
    ])
      expect(expand(entry, years), entry).toBe('illegal');
  });

  it('calls unknown what finds nothing', () => {
    for (const entry of [
      '2030',
      '19*',
      '?',
      'from(1066)',
      'range(2019,2066)',
      'to(x)',
      'last(2)',
      '[range(2019,2020)]',
      '2019)',
    ])
      expect(expand(entry, years), entry).toBe('unknown');
  });

  it('never chooses what the variable does not have, nor anything twice, nor out of order', () => {
    const entries = fc.oneof(
      fc.string(),
      fc.constantFrom(...years.codes),
      fc
        .tuple(fc.constantFrom('top', 'bottom'), fc.nat(8), fc.option(fc.nat(8)))
        .map(([name, n, offset]) => `${name}(${n}${offset === null ? '' : `,${offset}`})`),
      fc
        .tuple(fc.constantFrom('from', 'to'), fc.constantFrom(...years.codes))
        .map(([name, code]) => `${name}(${code})`),
    );
    fc.assert(
      fc.property(entries, (entry) => {
        const chosen = expand(entry, years);
        if (typeof chosen === 'string') return;
        expect(chosen.length).toBeGreaterThan(0);
        expect(years.codes.filter((code) => chosen.includes(code))).toEqual(chosen);
      }),
    );
  });
});
