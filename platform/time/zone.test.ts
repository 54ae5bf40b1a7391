import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, isZone, today, wallClock } from './zone.ts';

const at = (iso: string) => Date.parse(iso);

describe('the wall clock of a zone', () => {
  it('is already tomorrow in Oslo at 23:30 UTC', () => {
    expect(today(at('2026-11-24T23:30Z'), 'Europe/Oslo')).toBe('2026-11-25');
    expect(today(at('2026-11-24T23:30Z'), 'UTC')).toBe('2026-11-24');
  });

  it('gives the hour that comes twice its first instant, and the hour that never comes the one after the gap', () => {
    expect(instantOf('2025-10-26T02:30', 'Europe/Oslo')).toBe(at('2025-10-26T00:30Z'));
    expect(instantOf('2025-03-30T02:30', 'Europe/Oslo')).toBe(at('2025-03-30T01:30Z'));
  });

  it('reads back every minute it shows, in any zone, but for the hour that comes twice', () => {
    const zone = fc.constantFrom(
      'Europe/Oslo',
      'Europe/Stockholm',
      'UTC',
      'America/New_York',
      'Asia/Kolkata',
    );
    const minute = fc.integer({
      min: at('1970-01-02T00:00Z') / 60_000,
      max: at('2099-01-01T00:00Z') / 60_000,
    });
    fc.assert(
      fc.property(minute, zone, (minutes, place) => {
        const instant = minutes * 60_000;
        const shown = wallClock(instant, place);
        expect(wallClock(instantOf(shown, place), place)).toBe(shown);
        expect(instant - instantOf(shown, place)).toBeOneOf([0, 3_600_000]);
      }),
      { numRuns: 3_000 },
    );
  });

  it('knows a zone by its name, and nothing else', () => {
    for (const zone of ['Europe/Oslo', 'Europe/Stockholm', 'UTC']) expect(isZone(zone)).toBe(true);
    for (const text of ['', 'Oslo', 'Europe/Vestre Toten', 'Europe/Oslo; drop'])
      expect(isZone(text)).toBe(false);
  });

  it('knows the years before 1900, when clocks kept local mean time', () => {
    expect(wallClock(instantOf('1850-06-01T00:00', 'Europe/Oslo'), 'Europe/Oslo')).toBe('1850-06-01T00:00');
  });
});
