import { describe, expect, it } from 'vitest';
import { fieldNamed } from './field-headings.ts';
import { headingRow } from './heading-row.ts';

const found = (...rows: string[][]) =>
  headingRow(rows.map((texts, at) => ({ number: at + 1, texts })))?.number;

describe('the row with the headings', () => {
  it('is the one that names what columns hold, below a title and what is said of the source', () => {
    expect(
      found(
        ['Folketall 1. januar'],
        ['Kilde: SSB', '2024'],
        ['region', 'år', 'antall'],
        ['3443', '2020', '5'],
      ),
    ).toBe(3);
    expect(
      found(
        ['07459: Befolkning, etter region og år'],
        ['region', '2019', '2020'],
        ['3443 Vestre Toten', '1', '2'],
      ),
    ).toBe(2);
  });

  it('is the first of the widest where no heading is known', () => {
    expect(found(['Tabell'], ['sone', 'antall personer i alt'], ['A', '5'])).toBe(2);
  });

  it('is none where the table begins with its numbers', () => {
    expect(found(['3443', '2020', '5'], ['0301', '2020', '6'])).toBeUndefined();
  });
});

it.each([
  ['kommunenummer', 'place'],
  ['Kommunenr.', 'place'],
  ['kommunkod', 'place'],
  ['KOMMUNE', 'place'],
  ['Region', 'place'],
  ['code', 'place'],
  ['place', 'place'],
  ['year', 'period'],
  ['År', 'period'],
  ['aar', 'period'],
  ['Tid', 'period'],
  ['period', 'period'],
  ['kvartal', 'quarter'],
  ['month', 'month'],
  ['value', 'value'],
  ['verdi', 'value'],
  ['värde', 'value'],
  ['series', 'series'],
  ['serie', 'series'],
  ['state', 'state'],
  ['status', 'state'],
  ['name', 'name'],
  ['kommunenavn', 'name'],
  ['kommunnamn', 'name'],
] as const)('%s is the heading of a %s', (heading, field) => expect(fieldNamed(heading)).toBe(field));
