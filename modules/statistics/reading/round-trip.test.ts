import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '#platform/documents/write-csv.ts';
import { hasNumber, stateCode, states } from '../terms.ts';
import { fileOf, guess, hold, readStatistics } from './index.ts';
import { known, readText } from './testing/known.ts';

const codes = ['0301', '1101', '3443', '5001', '5601'];
const cell = fc.record({
  place: fc.constantFrom(...codes),
  period: fc.integer({ min: 2020, max: 2023 }).map(String),
  value: fc.oneof(
    fc.nat(2_000_000),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((n) => Math.round(n * 100) / 100 || 0),
  ),
  state: fc.constantFrom(...states.filter((state) => state !== 'absent')),
});
const cells = fc.uniqueArray(cell, {
  minLength: 2,
  maxLength: 30,
  selector: ({ place, period }) => `${place} ${period}`,
});

const written = (rows: readonly (readonly string[])[], sign: string, end: string) =>
  rows.map((row) => row.join(sign)).join(end) + end;

describe('what is written as CSV is read as the same', () => {
  it('in any dialect: separators, line ends, decimal signs, encodings, in any order', async () => {
    await fc.assert(
      fc.asyncProperty(
        cells,
        fc.constantFrom(';', ',', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('utf-8', 'utf-16', 'latin1', 'mark'),
        fc.boolean(),
        async (given, sign, end, encoding, quoted) => {
          const comma = sign !== ',' || quoted;
          const number = (value: number) => (comma ? String(value).replace('.', ',') : String(value));
          const rows = [
            ['kommunenummer', 'år', 'value', 'state'],
            ...given.map(({ place, period, value, state }) => [
              place,
              period,
              hasNumber(stateCode[state]) ? number(value) : '',
              state,
            ]),
          ].map((row) => (quoted ? row.map((each) => `"${each}"`) : row));
          const text = written(rows, sign, end);
          const bytes =
            encoding === 'latin1'
              ? Buffer.from(text, 'latin1')
              : encoding === 'utf-16'
                ? Buffer.from(`\ufeff${text}`, 'utf16le')
                : Buffer.from(encoding === 'mark' ? `\ufeff${text}` : text);
          // A decimal of three digits beside none that tells the sign is asked about; here the sign is known.
          const asked = await readText(
            bytes,
            {},
            { series: 'no.made-up', boundaries: '2024-06-01', country: 'NO' },
          );
          const decimal = comma ? 'comma' : 'point';
          const { mapping } = asked;
          const read = await readText(
            bytes,
            { values: mapping.values.map((each) => ({ ...each, numbers: { decimal } })) },
            { series: 'no.made-up', boundaries: '2024-06-01', country: 'NO' },
          );
          const key = ([, place, period]: readonly unknown[]) => `${place} ${period}`;
          const expected = given.map(({ place, period, value, state }) => {
            const code = stateCode[state];
            return ['no.made-up', place, period, hasNumber(code) ? value : null, code];
          });
          const filled = read.cells.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
          expect(filled).toEqual(expected.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)));
        },
      ),
      { numRuns: 400 },
    );
  }, 120_000);

  it('by our own writer, with its guard against formulas', async () => {
    const pieces: Buffer[] = [];
    const rows = [
      ['place', 'period', 'no.population', 'no.births'],
      ['3443', '2020', 13_390, '-'],
      ['0301', '2020', 1.5, ':'],
    ];
    for await (const piece of writeCsv(rows)) pieces.push(piece);
    const { cells: read } = await readText(Buffer.concat(pieces), { dash: 'missing' });
    expect(read.map(([series, place, , value, state]) => [series, place, value, state])).toEqual([
      ['no.population', '3443', 13_390, 1],
      ['no.population', '0301', 1.5, 1],
      ['no.births', '3443', null, stateCode.missing],
      ['no.births', '0301', null, stateCode.suppressed],
    ]);
  });
});

describe('any bytes end in tables, a guess and a reading, or in a problem', () => {
  const pieces = fc.constantFrom(
    'kommunenummer',
    'år',
    'value',
    'folketall',
    'status',
    'serie',
    '3443',
    '0301',
    '301',
    '2020',
    '2020K1',
    '1.234',
    '1,5',
    ':',
    '..',
    '-',
    'x',
    'é',
    '"',
    ';',
    ',',
    '\t',
    '\n',
    '\r\n',
    '{',
    '}',
    '[',
    ']',
    ':',
    '\ufeff',
    '\0',
    ' ',
    '="0301"',
    'K-3443',
    '3443 Vestre Toten',
    '1E309',
    '-0',
    '%',
    'Herøy',
    'sep=;\n',
    '(2020-2023)',
    '{"version":"2.0","class":"dataset"',
  );
  const bytes = fc.oneof(
    { weight: 4, arbitrary: fc.array(pieces, { maxLength: 80 }).map((each) => Buffer.from(each.join(''))) },
    {
      weight: 2,
      arbitrary: fc
        .array(fc.array(pieces, { minLength: 2, maxLength: 5 }), { maxLength: 15 })
        .map((rows) => Buffer.from(written(rows, ';', '\n'), 'latin1')),
    },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
  );

  it('and nothing is thrown', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, async (given) => {
        const file = await hold(fileOf('fil.2020.csv', given));
        if (!file.ok) {
          expect(file.problem.status).toBeGreaterThan(400);
          return;
        }
        const found = guess(file.value, known);
        const table = file.value.tables.find(({ name }) => name === found.table);
        if (!found.mapping || !table) {
          expect(found.questions.length).toBeGreaterThan(0);
          return;
        }
        const read = await readStatistics(table, found.mapping, known);
        if (!read.ok) return;
        const { counts, delivery } = read.value;
        expect(counts.failed + counts.leftOut).toBeLessThanOrEqual(counts.rows);
        for (const { values, states: said } of delivery.observations)
          expect(values.every((value, at) => Number.isFinite(value) === hasNumber(said[at] ?? 0))).toBe(true);
      }),
      { numRuns: 4_000 },
    );
  }, 120_000);
});
