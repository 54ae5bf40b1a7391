import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logbookOperations } from '../../contract.ts';
import { readPublicSearch } from './public-search.ts';

describe('the address of a public log', () => {
  it('carries the words, the activity and the order', () => {
    const search = { q: 'lean', activity: 'lean', order: 'timeline' };
    expect(readPublicSearch({ ...search, else: 1 })).toEqual(search);
  });

  it('never asks the server for what it would refuse, whatever the address says', () => {
    fc.assert(
      fc.property(fc.record({ q: fc.anything(), activity: fc.anything(), order: fc.anything() }), (raw) => {
        const { order, ...query } = readPublicSearch(raw);
        return logbookOperations.readPublicLog.query.safeParse(query).success;
      }),
    );
  });
});
