import { describe, expect, it } from 'vitest';
import type { Programme } from '#modules/programme/contract.ts';
import { due, type Known } from './due.ts';

const words = { nb: '', nn: '', sv: '', en: '' };
const programme = (about: Partial<Programme> = {}): Programme => ({
  id: '018f0000-0000-7000-8000-000000000001' as Programme['id'],
  slug: 'eksempelvik',
  name: 'Omstilling Eksempelvik',
  summary: words,
  example: true,
  zone: 'Europe/Oslo',
  language: 'nb',
  period: '2023/2028',
  periodNote: null,
  state: 'implementation',
  published: true,
  closedHere: false,
  parts: [],
  municipalities: [],
  partners: [],
  roles: ['programme-leader'],
  may: ['logbook.write', 'programme.manage-members'],
  version: 1,
  ...about,
});

const known = (about: Partial<Known> = {}): Known => ({
  now: Date.parse('2025-11-20T11:00Z'),
  zone: 'Europe/Oslo',
  programmes: [],
  tokens: [],
  checks: [],
  ...about,
});

const withLog = (lastEntry: string | null | undefined, about: Partial<Programme> = {}) =>
  known({ programmes: [{ programme: programme(about), lastEntry, members: [] }] });

describe('what is due', () => {
  it('is nothing when nothing is known', () => {
    expect(due(known())).toEqual({ urgent: [], coming: [] });
  });

  it('is a logbook that has been silent for more than two weeks, counted in days of the wall calendar', () => {
    expect(due(withLog('2025-11-06T12:00:00Z')).urgent).toEqual([]);
    expect(due(withLog('2025-11-05T12:00:00Z')).urgent).toMatchObject([{ kind: 'silent', days: 15 }]);
    expect(due(withLog('2025-11-05T23:30:00Z')).urgent).toEqual([]);
  });

  it('is an empty logbook, but not one that has not been read yet', () => {
    expect(due(withLog(null)).urgent).toMatchObject([{ kind: 'silent', days: null }]);
    expect(due(withLog(undefined)).urgent).toEqual([]);
  });

  it('is never the silence of a programme that has ended, or of one where the reader may not write', () => {
    expect(due(withLog(null, { period: '2010/2017-12~' })).urgent).toEqual([]);
    expect(due(withLog(null, { may: [] })).urgent).toEqual([]);
  });

  it('is a role or a token within thirty days; urgent within seven, and the nearest first', () => {
    const member = (holding: string, until: string | null) => ({
      holding,
      name: 'Jonas Skisse',
      role: 'reader',
      until,
    });
    const { urgent, coming } = due(
      known({
        programmes: [
          {
            programme: programme(),
            lastEntry: undefined,
            members: [
              member('a', '2025-12-20'),
              member('b', '2025-11-27'),
              member('c', '2025-12-21'),
              member('d', null),
            ],
          },
        ],
        tokens: [
          { id: 't', name: 'Excel', expires: '2025-11-22T10:00:00Z' },
          { id: 'gone', name: 'Old', expires: '2025-11-01T10:00:00Z' },
        ],
      }),
    );
    expect(urgent.map((each) => ('on' in each ? each.on : ''))).toEqual(['2025-11-22', '2025-11-27']);
    expect(coming).toMatchObject([{ kind: 'role-ends', holding: 'a' }]);
  });

  it('leaves out other people’s roles where the reader cannot change them', () => {
    const members = [{ holding: 'a', name: 'Jonas Skisse', role: 'reader', until: '2025-11-25' }];
    const about = { programme: programme({ may: [] }), lastEntry: undefined, members };
    expect(due(known({ programmes: [about] })).urgent).toEqual([]);
  });

  const check = (on: string, overdue: boolean, about = {}) => ({
    programme: programme().id,
    effect: `e ${on}`,
    organisationName: 'Skissnes Støperi AS',
    kind: 'secured' as const,
    on,
    overdue,
    ...about,
  });
  const inOne = (...checks: ReturnType<typeof check>[]) => due({ ...withLog(undefined), checks });

  it('is a firm to ask again: urgent when the day has passed, coming before that, the nearest first', () => {
    const { urgent, coming } = inOne(
      check('2025-11-19', true),
      check('2026-01-05', false),
      check('2025-10-01', true),
      check('2025-12-01', false),
    );
    expect(urgent).toMatchObject([{ kind: 're-check', on: '2025-10-01' }, { on: '2025-11-19' }]);
    expect(coming.map((each) => ('on' in each ? each.on : ''))).toEqual(['2025-12-01', '2026-01-05']);
  });

  it('is one line for the firms of a programme when they are many, so that they hide nothing else', () => {
    const days = ['2025-10-04', '2025-10-01', '2025-10-03', '2025-10-02'];
    expect(inOne(...days.map((on) => check(on, true))).urgent).toEqual([
      { kind: 're-checks', programme: programme(), count: 4, on: '2025-10-01' },
    ]);
    expect(inOne(...days.slice(1).map((on) => check(on, true))).urgent).toHaveLength(3);
  });

  it('leaves out the firms of a programme that the reader does not see', () => {
    expect(inOne(check('2025-10-01', true, { programme: 'another' })).urgent).toEqual([]);
  });
});
