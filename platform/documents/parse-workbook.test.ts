import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseWorkbook } from './parse-workbook.ts';
import { tableLimits } from './table-limits.ts';
import { workbookParts } from './testing/zips.ts';

const parse = (parts: readonly { name: string; content: Uint8Array | string }[]) =>
  parseWorkbook(new Map(parts.map(({ name, content }) => [name, Buffer.from(content)])), tableLimits);

const rows =
  '<row r="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1"><f>A1</f><v>1</v></c></row><row><c t="inlineStr"><is><r><t>x</t></r></is></c></row>';
const parts = workbookParts(
  [rows],
  [{ name: 'xl/sharedStrings.xml', content: '<sst><si><t>a</t></si></sst>' }],
);

test('the workbook that is broken below is whole before', async () => {
  expect(await parse(parts)).toMatchObject({
    ok: true,
    value: [{ name: 'Ark1', rows: [{ number: 1 }, { number: 2 }] }],
  });
});

test('XML with anything put anywhere is read or refused, never an exception', async () => {
  const pieces = [
    '<',
    '>',
    '"',
    '</c>',
    '<c>',
    '<row>',
    '&#0;',
    ' r="A9"',
    '</sheetData>',
    '<si/>',
    '<f t="shared" si="9"/>',
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.nat(parts.length - 1),
      fc.nat(600),
      fc.nat(20),
      fc.oneof(fc.string({ maxLength: 6, unit: 'binary' }), fc.constantFrom(...pieces)),
      async (which, at, drop, put) => {
        const changed = parts.map((part, index) => {
          const text = String(part.content);
          return index === which
            ? { ...part, content: text.slice(0, at) + put + text.slice(at + drop) }
            : part;
        });
        expect(typeof (await parse(changed)).ok).toBe('boolean');
      },
    ),
    { numRuns: 500 },
  );
});

test('rows in tags that the first count does not see are counted after parsing', async () => {
  // A tag longer than any that is looked into; the parser reads it all the same.
  const long = `<row r="1" x="${'y'.repeat(3_000)}"><c r="AZ1" x="${'y'.repeat(3_000)}"><v>1</v></c></row>`;
  expect(await parse(workbookParts([long]))).toMatchObject({
    ok: false,
    problem: { code: 'too-many-columns', params: { limit: 50, found: 52, sheet: 'Ark1', row: 1 } },
  });
});
