import { describe, expect, it } from 'vitest';
import { CounterfactualError } from '../errors/counterfactual-error.ts';
import { designs } from './designs.ts';
import { shareError, study } from './study.ts';
import type { Answer, StudyMethod } from './study-methods.ts';
import { lineOf } from './study-table.ts';

const design = designs.parallel;
const all = { seed: 1, replications: 20 };
/** What a method answers on the first panel, the second and so on, in each of the three worlds. */
const method = (answer: (call: number, planted: number) => Answer): StudyMethod => {
  let call = 0;
  return { name: 'made up', answer: (_, planted) => answer(call++ % all.replications, planted) };
};

describe('a study of a method', () => {
  it('states bias and root mean square with their Monte-Carlo errors', () => {
    const row = study(
      design,
      method((call, planted) => ({ estimate: planted + (call % 2), covers: null, rejects: null })),
      all,
    );
    expect(row.bias.value).toBeCloseTo(0.5, 12);
    expect(row.bias.error).toBeCloseTo(Math.sqrt(0.25 / 19), 12);
    expect(row.rmse.value).toBeCloseTo(Math.SQRT1_2, 12);
    expect(row.rmse.error).toBeCloseTo(Math.sqrt(0.25 / 19) / Math.SQRT2, 12);
    expect(row).toMatchObject({ coverage: null, size: null, answered: 20 });
  });

  it('counts size where nothing was planted, power where something was, coverage of the larger effect', () => {
    const row = study(
      design,
      method((call, planted) => ({
        estimate: 0,
        covers: planted === design.effects[1] ? call < 15 : false,
        rejects: call < (planted === 0 ? 1 : planted === design.effects[0] ? 5 : 10),
      })),
      all,
    );
    expect(row.coverage).toEqual({ value: 0.75, error: Math.sqrt((0.75 * 0.25) / 20) });
    expect(row.size?.value).toBe(0.05);
    expect(row.power.map(({ share }) => share?.value)).toEqual([0.25, 0.5]);
    expect(shareError(0.5, 100)).toBe(0.05);
  });

  it('counts a refusal with its code, takes it for no answer, and lets any other error through', () => {
    const refusing = method((call) => {
      if (call >= 15)
        throw new CounterfactualError({ code: 'made-up', found: 'it', why: 'so', remedy: 'none' });
      return { estimate: 0, covers: true, rejects: true };
    });
    const row = study(design, refusing, all);
    expect(row).toMatchObject({ answered: 15, coverage: { value: 1 } });
    expect([...row.refused]).toEqual([['made-up', 15]]);
    expect(lineOf(row)).toContain('`made-up` 15 times');
    const broken = method(() => {
      throw new TypeError('broken');
    });
    expect(() => study(design, broken, all)).toThrow(TypeError);
  });
});
