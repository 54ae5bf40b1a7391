import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normal, uniform } from './chance.ts';

const names = Array.from({ length: 20_000 }, (_, at) => `births|9901|${at}`);
const mean = (numbers: number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

it('a name always has the same number', () => {
  expect([uniform('births|9901|2000'), normal('births|9901|2000')]).toEqual([
    uniform('births|9901|2000'),
    normal('births|9901|2000'),
  ]);
  expect(uniform('cycle|2000')).toBe(pinned);
});

it('any name has a number of [0, 1)', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      const found = uniform(name);
      return found >= 0 && found < 1;
    }),
  );
});

it('uniform numbers fill their range, and names that are alike have nothing to do with each other', () => {
  const found = names.map(uniform);
  expect(mean(found)).toBeCloseTo(0.5, 2);
  expect(new Set(found).size).toBeGreaterThan(19_990);
  const lag = mean(found.slice(1).map((each, at) => (each - 0.5) * ((found[at] ?? 0) - 0.5)));
  expect(Math.abs(lag)).toBeLessThan(0.002);
});

it('normal numbers have mean 0, variance 1 and few beyond 2', () => {
  const found = names.map(normal);
  expect(mean(found)).toBeCloseTo(0, 1);
  expect(mean(found.map((each) => each * each))).toBeCloseTo(1, 1);
  expect(found.filter((each) => Math.abs(each) > 2).length / found.length).toBeCloseTo(0.045, 2);
});

/** What 32 bits of whole numbers give; no machine may differ. */
const pinned = 0.16859064833261073;
