import { describe, expect, it } from 'vitest';
import { doubtsAbout } from './doubts.ts';
import { panelOf } from './panel.ts';

const width = 8;
const panel = (value: (unit: number, t: number) => number) =>
  panelOf({
    units: [...'ABCDE'],
    periods: Array.from({ length: width }, (_, t) => String(2000 + t)),
    outcomes: Float64Array.from({ length: 5 * width }, (_, at) => value(Math.floor(at / width), at % width)),
    starts: Int32Array.of(5, -1, -1, -1, -1),
  });
const usual = (unit: number, t: number) => 40 + 3 * unit + Math.sin(7 * unit + 3 * t);
const codes = (of: (unit: number, t: number) => number) => doubtsAbout(panel(of)).map(({ code }) => code);

describe('noughts that may be suppressed figures', () => {
  it('a nought among others far above is named with its unit and period', () => {
    const [doubt] = doubtsAbout(panel((unit, t) => (unit === 2 && t === 3 ? 0 : usual(unit, t))));
    expect(doubt).toMatchObject({ code: 'noughts', where: { unit: 'C', period: '2003' } });
    expect(doubt?.found).toBe('outcomes are 0 in 1 of 5 units whose others are all far above: C 2003');
  });

  it('not where small counts are nought now and then', () => {
    expect(codes((unit, t) => [3, 1, 0, 2, 4, 1, 0, 2][(t + unit) % 8] as number)).not.toContain('noughts');
  });

  it('not where outcomes may be negative, as logarithms and differences are', () => {
    expect(
      codes((unit, t) => (unit === 2 && t === 3 ? 0 : usual(unit, t) - (unit === 1 ? 60 : 0))),
    ).not.toContain('noughts');
  });

  it('not where a unit is nought most of the time', () => {
    expect(codes((unit, t) => (unit === 2 && t < 5 ? 0 : usual(unit, t)))).not.toContain('noughts');
  });

  it('nothing is said of a panel without any', () => {
    expect(codes(usual)).toEqual([]);
  });
});

describe('a level that eats the digits', () => {
  it('is told, with how many digits are left', () => {
    const doubt = doubtsAbout(panel((unit, t) => usual(unit, t) + 1e10)).find(
      ({ code }) => code === 'far-from-zero',
    );
    expect(doubt?.found).toMatch(/outcomes reach 1\.00e\+10 and move by/);
    expect(doubt?.why).toMatch(/sixteen digits.* [56] are left/);
  });

  it('is none at what registers count', () => {
    expect(codes((unit, t) => 1e6 * usual(unit, t))).not.toContain('far-from-zero');
  });
});
