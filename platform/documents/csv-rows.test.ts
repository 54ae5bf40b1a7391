import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvRefused, type CsvRow } from './csv-row.ts';
import { csvRows } from './csv-rows.ts';
import type { Delimiter } from './delimiter.ts';
import { quotedRows } from './quoted-rows.ts';

async function* cut(text: string, at: readonly number[]): AsyncGenerator<string> {
  const places = [...new Set(at.map((each) => each % (text.length + 1)))]
    .filter((place) => !/^[\udc00-\udfff]/.test(text.slice(place)))
    .sort((a, b) => a - b);
  for (const [index, place] of [0, ...places].entries())
    yield text.slice(place, places[index] ?? text.length);
}

async function gathered(rows: AsyncIterable<readonly CsvRow[]>): Promise<CsvRow[]> {
  const all: CsvRow[] = [];
  for await (const batch of rows) all.push(...batch);
  return all;
}

const limits = { blankRows: 100 };
const byLibrary = (text: string, delimiter: Delimiter) =>
  gathered(quotedRows(text, cut('', []), delimiter, limits, { number: 0, blank: 0 }));

describe('rows of a text as it comes', () => {
  const lines = fc
    .array(fc.constantFrom('a', 'bø', '1,5', ';', ',', '\t', '\n', '\r\n', '\r', ' ', '😀'), {
      maxLength: 40,
    })
    .map((pieces) => pieces.join(''));
  const cuts = fc.array(fc.nat(200), { maxLength: 6 });
  const delimiters = fc.constantFrom<Delimiter[]>(';', ',', '\t', '|');

  it('are those that the library reads, wherever the text is cut', async () => {
    await fc.assert(
      fc.asyncProperty(lines, cuts, delimiters, async (text, at, delimiter) => {
        expect(await gathered(csvRows(cut(text, at), delimiter, limits))).toEqual(
          await byLibrary(text, delimiter),
        );
      }),
      { numRuns: 3_000 },
    );
  }, 60_000);

  it('are the same after the first quote sign, wherever it stands', async () => {
    const quoted = fc.tuple(lines, fc.constantFrom('"x;\n,y"', '""', '"q""q"', 'a"b'), lines);
    await fc.assert(
      fc.asyncProperty(quoted, cuts, delimiters, async ([before, word, after], at, delimiter) => {
        const text = `${before}\n${word}\n${after}`;
        expect(await gathered(csvRows(cut(text, at), delimiter, limits))).toEqual(
          await byLibrary(text, delimiter),
        );
      }),
      { numRuns: 3_000 },
    );
  }, 60_000);

  it('end at a row that never does, and at too many without content', async () => {
    async function* endless(piece: string): AsyncGenerator<string> {
      for (;;) yield piece;
    }
    await expect(gathered(csvRows(endless('x'.repeat(65_536)), ';', limits))).rejects.toBeInstanceOf(
      CsvRefused,
    );
    await expect(gathered(csvRows(endless('\n;;\n'), ';', limits))).rejects.toMatchObject({
      problem: { code: 'too-many-blank-rows', params: { limit: 100 } },
    });
  });
});
