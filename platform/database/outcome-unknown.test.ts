import pg from 'pg';
import { expect, it } from 'vitest';
import { failedCommit, OutcomeUnknown } from './outcome-unknown.ts';

const answered = (code: string) => Object.assign(new pg.DatabaseError('no', 2, 'error'), { code });

it('a commit that the database refused kept nothing, and is told as what it was refused for', () => {
  for (const code of ['23505', '40001', '23514']) {
    const error = answered(code);
    expect(failedCommit(error)).toBe(error);
  }
});

it('a commit that nobody answered may have been kept', () => {
  const errors = [new Error('Connection terminated unexpectedly'), answered('57P01'), answered('08006')];
  for (const error of errors) {
    expect(failedCommit(error)).toBeInstanceOf(OutcomeUnknown);
    expect((failedCommit(error) as Error).cause).toBe(error);
  }
});
