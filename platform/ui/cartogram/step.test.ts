import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Arrow, isArrow, step } from './step.ts';

const at = (col: number, row: number) => ({ col, row });
const here = at(5, 5);

describe('an arrow key among squares', () => {
  it('goes to the one that lies that way', () => {
    const around = [at(5, 2), at(5, 9), at(1, 5), at(8, 5)];
    expect(step(here, 'ArrowUp', around)).toEqual(at(5, 2));
    expect(step(here, 'ArrowDown', around)).toEqual(at(5, 9));
    expect(step(here, 'ArrowLeft', around)).toEqual(at(1, 5));
    expect(step(here, 'ArrowRight', around)).toEqual(at(8, 5));
  });

  it('prefers what is straight ahead to what is a little nearer and aside', () => {
    expect(step(here, 'ArrowUp', [at(8, 4), at(5, 1)])).toEqual(at(5, 1));
  });

  it('stays where nothing lies that way', () => {
    expect(step(here, 'ArrowUp', [at(5, 5), at(5, 6), at(9, 5)])).toBeUndefined();
    expect(step(here, 'ArrowLeft', [])).toBeUndefined();
  });

  it('never stays on the same square, nor goes back', () => {
    const square = fc.record({ col: fc.nat(36), row: fc.nat(44) });
    const arrow = fc.constantFrom<Arrow>('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight');
    fc.assert(
      fc.property(square, arrow, fc.array(square), (from, key, among) => {
        const to = step(from, key, among);
        if (!to) return;
        if (key === 'ArrowUp') expect(to.row).toBeLessThan(from.row);
        if (key === 'ArrowDown') expect(to.row).toBeGreaterThan(from.row);
        if (key === 'ArrowLeft') expect(to.col).toBeLessThan(from.col);
        if (key === 'ArrowRight') expect(to.col).toBeGreaterThan(from.col);
      }),
    );
  });

  it('is one of four keys', () => {
    expect(['ArrowUp', 'Tab', 'a', 'ArrowRight'].filter(isArrow)).toEqual(['ArrowUp', 'ArrowRight']);
  });
});
