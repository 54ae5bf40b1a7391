import { expect, it } from 'vitest';
import { choicesOf } from './choices.ts';
import { targets } from './targets.ts';

const at = (col: number, label: string, href: string) => ({
  tile: { code: label, name: label, county: 'a', col, row: 0 },
  mark: { tile: label, state: 'closed' as const, label, note: 'avsluttet', title: href, href },
});

it('every page of squares that lie close is a choice once, with all its places', () => {
  const [target] = targets([
    at(0, 'Leka', '/namdal'),
    at(1, 'Bindal', '/bindal'),
    at(2, 'Nærøysund', '/namdal'),
  ]);
  expect(target && choicesOf(target).map(({ place, href }) => `${place} ${href}`)).toEqual([
    'Leka, Nærøysund /namdal',
    'Bindal /bindal',
  ]);
});
