/** One thing that is not as it was written. */
export type Finding = {
  /** The unit's slug; null for the installation itself (persons). */
  readonly unit: string | null;
  /** The table, with its schema. */
  readonly relation: string;
  /** The row's key within its unit. */
  readonly row: string | null;
  /** Which event of the unit's chain tells of it. */
  readonly sequence: number | null;
  readonly what: What;
  /** What that means, for the person who has to do something about it. */
  readonly means: string;
};

export type What = keyof typeof meanings;

export const finding = (found: Omit<Finding, 'means'>): Finding => ({
  ...found,
  means: meanings[found.what],
});

const meanings = {
  'row-changed': 'The row says something else than when it was last written by the application.',
  'row-missing': 'The row was removed by another way than the application’s.',
  'row-returned': 'The row was deleted by the application, and is there again.',
  'row-without-event': 'The row came in by another way than the application’s.',
  'event-changed': 'The event was changed after it was written.',
  'event-missing': 'Events before this one were removed.',
  'chain-broken':
    'The event does not continue from the one before it: events were put in or put in another order.',
  'head-differs':
    'The chain ends elsewhere than its head says: the latest events were removed or added by hand.',
  'head-missing': 'The chain has lost its head.',
  'not-watched': 'The table’s audit was switched off; what happened in it meanwhile left no trace.',
  'guard-off':
    'A trigger that keeps the table’s rows as they were written was switched off; look at what was done meanwhile.',
  'row-removed': 'The row was removed by SQL: the application never removes one from this table.',
  'changed-by-nobody':
    'The row was changed in nobody’s name: the application changes this table for people only.',
  'changed-otherwise':
    'The row was changed by SQL: its changes are not as many as its corrections and erasures.',
  'not-as-corrected': 'The entry does not say what its corrections say it should.',
  'count-differs': 'The figure above the log is not the number of its entries.',
  'over-claimed': 'The shares of these jobs are more than 100 % together.',
  'content-changed': 'The file’s content is not what was uploaded.',
  'numbers-changed': 'The numbers of the vintage are not those that were published.',
  'content-missing': 'The file’s content is gone, or a part of it.',
  'chain-rewritten':
    'The chain is not the one that was seen when the known head was kept: its history was replaced.',
} as const;
