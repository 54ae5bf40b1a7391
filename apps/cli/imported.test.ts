import { describe, expect, it } from 'vitest';
import { saidOf } from './imported.ts';

const imported = {
  programme: { id: 'p', slug: 'here', name: 'Here' },
  made: '2026-01-02T00:00:00.000Z',
  already: false,
  rows: 40,
  files: 3,
  closed: false,
  notHere: [],
};
const shares = (rows: number, ids: string[]) => [{ table: 'results.claim', of: 'results.effect', rows, ids }];

describe('what an import says', () => {
  it('says how many shares of jobs stand without a figure, of which jobs, and what to do', () => {
    expect(saidOf({ ...imported, notHere: shares(3, ['a', 'b']) })).toMatch(
      /\n3 shares of jobs stand without a figure: .*Import that programme’s dossier too\. The jobs: a, b\.$/,
    );
    expect(saidOf({ ...imported, notHere: shares(1, ['a']) })).toMatch(/\n1 share of jobs stands without/);
  });

  it('names what else is not here, and says nothing of it when all is', () => {
    const other = [{ table: 'plan.later', of: 'plan.goal', rows: 2, ids: ['g'] }];
    expect(saidOf({ ...imported, notHere: other })).toMatch(/\nplan\.later: 2 rows name plan\.goal g, /);
    expect(saidOf(imported)).toBe(
      'here is here, as of 2026-01-02T00:00:00.000Z: 40 rows, 3 attached files. Nobody has a role in it yet: omstilt user add.',
    );
  });

  it('says that what was published where it came from is closed here, and who opens it', () => {
    expect(saidOf({ ...imported, closed: true })).toMatch(
      /omstilt user add\.\nIt was published where it came from\. Here its page is closed to the public until somebody publishes it/,
    );
  });

  it('says that nothing was done where all of it was here', () => {
    expect(saidOf({ ...imported, already: true })).toMatch(/already here, row for row/);
  });
});
