import { describe, expect, it } from 'vitest';
import type { Member } from '../../contract.ts';
import { endsSoon, lastDay, standing } from './membership.ts';

const member = (from: string, until: string | null): Member => ({
  holding: '018f0000-0000-7000-8000-000000000000',
  name: 'Ingrid Prøve',
  email: null,
  role: 'programme-leader',
  from,
  until,
});

describe('who holds a role', () => {
  it('no longer holds it on the day it is held until', () => {
    const held = member('2024-01-01', '2025-11-20');
    expect(standing([held], '2025-11-19').now).toEqual([held]);
    expect(standing([held], '2025-11-20').ended).toEqual([held]);
  });

  it('holds it from the first day, not before', () => {
    const held = member('2025-11-20', null);
    expect(standing([held], '2025-11-19').coming).toEqual([held]);
    expect(standing([held], '2025-11-20').now).toEqual([held]);
  });

  it('is in one of the three, whatever the day', () => {
    const all = [
      member('2024-01-01', null),
      member('2025-01-01', '2025-02-01'),
      member('2026-01-01', '2025-01-01'),
    ];
    for (const day of ['2023-12-31', '2025-01-15', '2026-01-01', '2030-01-01']) {
      const { now, coming, ended } = standing(all, day);
      expect(now.length + coming.length + ended.length).toBe(all.length);
    }
  });

  it('is warned of thirty days before the end, not after it and not without one', () => {
    expect(endsSoon({ until: '2025-12-20' }, '2025-11-20')).toBe(true);
    expect(endsSoon({ until: '2025-12-21' }, '2025-11-20')).toBe(false);
    expect(endsSoon({ until: '2025-11-20' }, '2025-11-20')).toBe(false);
    expect(endsSoon({ until: null }, '2025-11-20')).toBe(false);
  });

  it('is told the last day it is held, across the turn of a year', () => {
    expect(lastDay('2026-01-01')).toBe('2025-12-31');
  });
});
