import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusal } from '../testing/refusal.ts';
import { tableOfText } from './table-of-text.ts';

const read = { columns: ['unit', 'year', 'jobs'], rows: [['A', '1989', '1.5']] };

describe('a table of a text', () => {
  it.each([
    ['rows as objects', '[{"unit":"A","year":1989,"jobs":1.5}]'],
    ['rows as lists, the names first', ' [\n ["unit","year","jobs"], ["A",1989,1.5]]'],
    ['rows behind a byte-order mark', '\uFEFF[{"unit":"A","year":1989,"jobs":1.5}]'],
    ['cells between commas', 'unit,year,jobs\nA,1989,1.5'],
  ])('is read: %s', (_, text) => {
    expect(tableOfText(text)).toMatchObject(read);
  });

  it('may be CSV whose first name begins with a bracket', () => {
    expect(tableOfText('[unit],year\nA,1989').columns).toEqual(['[unit]', 'year']);
  });

  it('is refused, in words, wherever JSON is cut off', () => {
    const whole = JSON.stringify([{ unit: 'A', year: 1989, jobs: 1.5 }]);
    fc.assert(
      fc.property(fc.integer({ min: 2, max: whole.length - 1 }), (length) => {
        expect(refusal(() => tableOfText(whole.slice(0, length)))).toMatchObject({ code: 'not-json' });
      }),
    );
  });

  it.each([
    '{"rows":[{"unit":"A","year":1989,"jobs":1.5}]}',
    '\uFEFF{"unit":"A","year":1989}\n{"unit":"A","year":1990}\n',
    '{}',
    '[]',
    ' [ ]\n',
    '[null]',
    '[1, 2]',
    '["unit", "year"]',
  ])('is refused where JSON is no list of rows, and says what is: %j', (text) => {
    const problem = refusal(() => tableOfText(text));
    expect(problem.code).toBe('json-form');
    expect(problem.remedy).toContain('as one list: [{');
  });

  it('may be CSV whose first line is a list', () => {
    expect(tableOfText('[1,2]\n3,4').columns).toEqual(['[1', '2]']);
  });

  it('is refused where a row is no row', () => {
    expect(refusal(() => tableOfText('[{"unit":"A"}, 3]')).code).toBe('row-form');
    expect(refusal(() => tableOfText('[{"unit":{}}]')).code).toBe('value-form');
  });
});
