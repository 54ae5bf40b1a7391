import pg from 'pg';

/** The connection was lost while a transaction was being kept: it may be kept, and it may not. */
export class OutcomeUnknown extends Error {
  constructor(cause: unknown) {
    super('the connection was lost while a transaction was being kept', { cause });
    this.name = 'OutcomeUnknown';
  }
}

/** What a commit failed with, as far as it is known: an answer of the database means that nothing was kept, its silence means nothing. */
export const failedCommit = (error: unknown): unknown =>
  error instanceof pg.DatabaseError && !/^(08|57P0)/.test(error.code ?? '')
    ? error
    : new OutcomeUnknown(error);
