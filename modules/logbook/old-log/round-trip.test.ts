import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messages, say } from '#apps/server/messages.ts';
import { readTable } from '#platform/documents/read-table.ts';
import { tableFile } from '#platform/documents/table-file.ts';
import { workbookScript } from '#platform/documents/testing/workbook-script.ts';
import { type Language, languages } from '#platform/language/language.ts';
import { type Content, content } from '../contract.ts';
import { judgeContent } from '../rules.ts';
import { mainActivities } from '../terms.ts';
import { allColumns, type Exported } from './export-rows.ts';
import { readOldLog } from './read-old-log.ts';

const at = { zone: 'Europe/Oslo', now: Date.parse('2026-11-26T12:00Z') };

/** What people write, with all that a spreadsheet would like to read as something else. */
const words = (maxLength: number) =>
  fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        fc.constantFrom(
          '=1+1',
          '+47 61 15 33 00',
          '-',
          '@',
          "'",
          "'=x",
          '"',
          '""',
          ';',
          ',',
          '\t',
          '\n',
          '\r\n',
        ),
        fc.constantFrom(
          'Ål',
          'Ærfugl',
          '2012-06',
          '1.2',
          '1e5',
          '0001',
          'TRUE',
          '#REF!',
          '😀',
          '\u00a0',
          '\u202f',
          '</t>',
        ),
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((parts) => parts.join('').slice(0, maxLength));

const happened = fc.constantFrom(
  ...['1983', '2010', '1999~', '2012-06', '2012-06~', '2016-04-18', '2016-04-18T14:20', '2008/2009'],
  ...['2010-01/2010-03', '2016-04-18/2016-04-20', '2016-04-18T09:00/2016-04-18T15:30'],
);

const source = fc.record(
  {
    title: words(300),
    publisher: words(200),
    url: fc.webUrl({ validSchemes: ['http', 'https'] }),
    published: happened,
  },
  { requiredKeys: ['title', 'url'] },
);

/** Whatever may be written in the product. */
const entry: fc.Arbitrary<Content> = fc
  .record({
    activity: fc.constantFrom(...mainActivities),
    text: words(5_000),
    happened,
    who: words(200),
    visibility: fc.constantFrom('internal', 'public'),
    lang: fc.constantFrom(...languages),
    source: fc.option(source),
  })
  .map((given) => content.safeParse(given).data)
  // A publisher of no letters is no publisher.
  .filter((given): given is Content => given !== undefined && given.source?.publisher !== '')
  .filter((given) => judgeContent(given, at).ok);

const exported = (said: Content, n: number): Exported => ({
  ...said,
  id: `0192f0c4-0000-7000-8000-${String(n).padStart(12, '0')}` as Exported['id'],
  programme: 'p',
  by: 'Ingrid Prøve',
  recorded: '2026-01-15T10:00:00.000Z',
  version: 1,
  example: false,
  attachments: [],
  corrections: [],
});

async function* rowsOf(entries: readonly Content[], language: Language) {
  const form = allColumns(say(language));
  yield form.headings;
  for (const [n, said] of entries.entries()) yield form.row(exported(said, n));
}

/** Out as a file, and in again. */
async function thereAndBack(entries: readonly Content[], format: 'csv' | 'xlsx', language: Language) {
  const file = tableFile(rowsOf(entries, language), { format, title: 'Logg', language });
  const table = await readTable(await buffer(file.content), {
    name: file.name,
    workbookScript: await workbookScript(),
  });
  if (!table.ok) throw new Error(table.problem.code);
  const dictionaries = languages.map((each) => messages[each]);
  const fallback = { lang: 'nb', who: 'ingen', visibility: 'internal' } as const;
  const log = await readOldLog(table.value.sheets, { dictionaries, ...at, fallback });
  if (!log.ok) throw new Error(log.problem.code);
  return log.value.rows.map(({ content: said, problems }) => said ?? problems);
}

describe('what is exported comes in again as it was, whatever was written', () => {
  it.each([
    ['csv', 150],
    ['xlsx', 15],
  ] as const)(
    'as %s',
    async (format, numRuns) => {
      const logs = fc.array(entry, { minLength: 1, maxLength: 12 });
      await fc.assert(
        fc.asyncProperty(logs, fc.constantFrom(...languages), async (entries, language) => {
          expect(await thereAndBack(entries, format, language)).toEqual(entries);
        }),
        { numRuns },
      );
    },
    60_000,
  );
});
