import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginIn, endRole, giveRole, type Holding } from './rules.ts';

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

describe('a programme begins', () => {
  const codesOf = (...places: Parameters<typeof beginIn>[0]) => {
    const decision = beginIn(places);
    return decision.ok ? 'begun' : decision.problem.fields?.[0];
  };
  const municipality = { id: 'm', kind: 'municipality', roles: ['owner'] } as const;

  it('in one or more municipalities, and under no other unit', () => {
    expect(codesOf(municipality, { ...municipality, id: 'n' })).toBe('begun');
    for (const kind of ['nation', 'county', 'programme'] as const)
      expect(codesOf(municipality, { ...municipality, id: 'x', kind })).toMatchObject({
        field: 'municipalities',
        code: 'not-a-municipality',
        params: { value: 'x' },
      });
  });

  it('where one is administrator or owner of every one', () => {
    expect(codesOf(municipality, { ...municipality, id: 'x', roles: ['commissioner'] })).toMatchObject({
      code: 'no-right-there',
      params: { value: 'x' },
    });
  });
});

describe('a role ends', () => {
  const held = { role: 'programme-leader', from: '2026-01-01' } as const;
  const last = { today: '2026-06-01', managedWithout: false };
  const refusalOf = (...given: Parameters<typeof endRole>) => {
    const decision = endRole(...given);
    return decision.ok ? 'ended' : decision.problem.code;
  };

  it('unless nobody would be left to name the next', () => {
    for (const role of ['programme-leader', 'owner', 'administrator'] as const) {
      expect(refusalOf({ ...held, role }, ['administrator'], last)).toBe('last-to-manage');
      expect(refusalOf({ ...held, role }, ['administrator'], { ...last, managedWithout: true })).toBe(
        'ended',
      );
    }
    expect(refusalOf({ ...held, role: 'reader' }, ['programme-leader'], last)).toBe('ended');
    expect(refusalOf({ ...held, from: '2026-06-02' }, ['programme-leader'], last)).toBe('ended');
  });

  it('of an administrator by an administrator only', () => {
    const others = { ...last, managedWithout: true };
    expect(refusalOf({ ...held, role: 'administrator' }, ['owner', 'programme-leader'], others)).toBe(
      'not-yours-to-end',
    );
  });
});
