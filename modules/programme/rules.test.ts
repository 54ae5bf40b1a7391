import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { giveRole, type Holding } from './rules.ts';

const wanted = { person: 'a', role: 'project-manager', from: '2026-01-01', until: null } as const;
const codeOf = (decision: ReturnType<typeof giveRole>) =>
  decision.ok ? 'given' : (decision.problem.fields?.[0]?.code ?? decision.problem.code);

describe('a role is given for a period', () => {
  it('that ends after it starts', () => {
    expect(codeOf(giveRole({ ...wanted, until: '2026-01-01' }, ['owner'], []))).toBe('ends-before-start');
    expect(codeOf(giveRole({ ...wanted, until: '2026-01-02' }, ['owner'], []))).toBe('given');
  });

  it('and administrators are made by administrators only', () => {
    const administrator = { ...wanted, role: 'administrator' } as const;
    expect(codeOf(giveRole(administrator, ['owner', 'programme-leader'], []))).toBe('not-yours-to-give');
    expect(codeOf(giveRole(administrator, ['administrator'], []))).toBe('given');
  });

  it('that the person does not hold already on any day of it', () => {
    const held: Holding = { ...wanted, from: '2025-01-01', until: '2026-01-02' };
    expect(codeOf(giveRole(wanted, ['owner'], [held]))).toBe('already-holds-role');
    expect(codeOf(giveRole(wanted, ['owner'], [{ ...held, until: '2026-01-01' }]))).toBe('given');
    expect(codeOf(giveRole(wanted, ['owner'], [{ ...held, person: 'b' }]))).toBe('given');
    expect(codeOf(giveRole(wanted, ['owner'], [{ ...held, role: 'reader' }]))).toBe('given');
  });

  it('never twice on one day, for any periods', () => {
    const days = Array.from({ length: 8 }, (_, day) => `2026-01-0${day + 1}`);
    const period = fc.tuple(fc.constantFrom(...days), fc.option(fc.constantFrom(...days)));
    const covers = ([from, until]: readonly [string, string | null], day: string) =>
      from <= day && (until === null || day < until);
    fc.assert(
      fc.property(period, period, ([a, b], [c, d]) => {
        const standing: Holding = { ...wanted, from: c, until: d };
        const decision = giveRole({ ...wanted, from: a, until: b }, ['owner'], [standing]);
        const together = days.some((day) => covers([a, b], day) && covers([c, d], day));
        if (decision.ok) expect(together).toBe(false);
        else if (decision.problem.code === 'already-holds-role')
          expect(b === null || d === null || together || (c < (b ?? '') && a < (d ?? ''))).toBe(true);
      }),
    );
  });
});
