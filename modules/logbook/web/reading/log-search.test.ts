import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logFilters } from '../../contract.ts';
import { inOrder } from '../../terms.ts';
import {
  isFiltered,
  onTab,
  queryOf,
  readLogSearch,
  tabOf,
  tabs,
  withFilter,
  withoutFilters,
} from './log-search.ts';

describe('the address of the log', () => {
  it('carries the tab and the filters, so that a link shows what its sender saw', () => {
    const search = {
      q: 'sveisere',
      activity: 'company-visit',
      by: 'me',
      from: '2025-01-01',
      to: '2025-12-31',
    };
    expect(readLogSearch(search)).toEqual(search);
  });

  it('reads a number typed as a search word', () => {
    expect(readLogSearch({ q: 2016 })).toEqual({ q: '2016' });
  });

  it('never asks the server for what it would refuse, but for a period that ends before it begins, whatever the address says', () => {
    const junk = fc.record({
      q: fc.anything(),
      activity: fc.oneof(fc.anything(), fc.constant('lean')),
      visibility: fc.anything(),
      by: fc.oneof(fc.anything(), fc.constant('me')),
      from: fc.oneof(
        fc.anything(),
        fc.constantFrom('2025-02-30', '2025-13-01', '2024-02-29', '2025', '0202-01-31', '9999-12-31'),
      ),
      to: fc.oneof(fc.anything(), fc.constantFrom('2024-02-28', '0202-01-31', '9999-12-31')),
    });
    fc.assert(
      fc.property(junk, (raw) => {
        const asked = queryOf(readLogSearch(raw));
        expect(logFilters.safeParse(asked).success).toBe(inOrder(asked));
      }),
    );
    expect(readLogSearch({ from: '0202-01-31' })).toEqual({ from: '0202-01-31' });
    expect(readLogSearch({ from: '2025-02-30', to: '2024-02-29' })).toEqual({ to: '2024-02-29' });
  });

  it('keeps the filters on another tab, and the tab without the filters', () => {
    const search = readLogSearch({ q: 'a', visibility: 'public' });
    for (const tab of tabs) expect(tabOf(onTab(search, tab))).toBe(tab);
    expect(onTab(search, 'mine')).toEqual({ q: 'a', by: 'me' });
    expect(withoutFilters(search)).toEqual({ visibility: 'public' });
    expect(isFiltered(search)).toBe(true);
    expect(isFiltered(withoutFilters(search))).toBe(false);
  });

  it('takes away a filter that is emptied', () => {
    expect(withFilter({ q: 'a', activity: 'lean' }, 'activity', '')).toEqual({ q: 'a' });
    expect(withFilter({ q: 'a' }, 'q', '  ')).toEqual({});
  });
});
