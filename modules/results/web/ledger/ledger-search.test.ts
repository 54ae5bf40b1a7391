import { describe, expect, it } from 'vitest';
import { isNarrowed, readLedgerSearch, withPart } from './ledger-search.ts';

describe('the address of the ledger', () => {
  it('says what is shown, and nothing that is not understood', () => {
    const asked = { kind: 'created', basis: 'fte', stage: 'lost', needs: 'check', on: '2025-11-01' };
    expect(readLedgerSearch({ ...asked, more: 'x' })).toEqual(asked);
    expect(readLedgerSearch({ kind: 'both', basis: 1, stage: '', needs: 'all', on: '2025-02-30' })).toEqual(
      {},
    );
  });

  it('changes in one part, and loses it when it is emptied', () => {
    expect(withPart({ kind: 'created' }, 'basis', 'fte')).toEqual({ kind: 'created', basis: 'fte' });
    expect(withPart({ kind: 'created', on: '2025-11-01' }, 'kind', '')).toEqual({ on: '2025-11-01' });
  });

  it('does not call another day a narrower search', () => {
    expect(isNarrowed({ on: '2025-11-01' })).toBe(false);
    expect(isNarrowed({ needs: 'evidence' })).toBe(true);
  });
});
