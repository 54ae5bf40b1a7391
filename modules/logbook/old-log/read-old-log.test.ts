import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messages } from '#apps/server/messages.ts';
import { failedRows } from '#platform/documents/importing/failed-rows.ts';
import { rowProblemOf } from '#platform/documents/importing/row-problem.ts';
import { type Cell, type CellValue, type Sheet, toCell, trimmed } from '#platform/documents/table.ts';
import { createTranslator, type Messages } from '#platform/language/translate.ts';
import type { Content } from '../contract.ts';
import { longestText, mainActivities } from '../terms.ts';
import { allColumns, carriedBack, type Exported, twoColumns } from './export-rows.ts';
import { readOldLog } from './read-old-log.ts';

const { nb, sv } = messages;

const reading = {
  dictionaries: [nb, sv],
  zone: 'Europe/Oslo',
  now: Date.parse('2026-11-24T12:00Z'),
  fallback: { lang: 'nb', who: 'Ingrid Prøve', visibility: 'internal' },
} as const;

const sheetOf = (rows: readonly (readonly CellValue[])[], name = 'Logg'): Sheet => ({
  name,
  hidden: false,
  rows: rows.flatMap((cells, index) => trimmed(index + 1, cells.map(toCell)) ?? []),
});

const read = async (...rows: readonly CellValue[][]) => {
  const decision = await readOldLog([sheetOf(rows)], reading);
  if (!decision.ok) throw new Error(decision.problem.code);
  return decision.value;
};
const findings = (log: Awaited<ReturnType<typeof read>>) =>
  log.rows.flatMap(({ problems }) => problems.map(({ row, column, code }) => `${column}${row} ${code}`));
const sayIn = (words: Messages) => createTranslator('nb', words);
const say = sayIn(nb);

describe("an old log in the guide's two columns", () => {
  it('comes in with activity, date and text told apart', async () => {
    const log = await read(
      ['Huvudaktivitet', 'Vad gjordes och när'],
      ['Företagsbesök', '18 april 2016: Besök hos Modellmek'],
    );
    expect(log.rows[0]?.content).toMatchObject({
      activity: 'company-visit',
      happened: '2016-04-18',
      text: 'Besök hos Modellmek',
      visibility: 'internal',
    });
  });

  it('may have a title above the headings, and the log on the second sheet', async () => {
    const first = sheetOf([['Prosjektinfo'], ['Leder', 'Ingrid']], 'Forside');
    const second = sheetOf([['Loggbok 2016'], [], ['Dato', 'Hva'], ['2016', 'Startet']], 'Logg');
    const decision = await readOldLog([first, second], reading);
    expect(decision).toMatchObject({
      ok: true,
      value: { sheet: 'Logg', rows: [{ content: { text: 'Startet', activity: 'other' } }] },
    });
  });

  it('without a column that says what was done is refused', async () => {
    expect(
      await readOldLog(
        [
          sheetOf([
            ['Dato', 'Beløp'],
            ['2016', 100],
          ]),
        ],
        reading,
      ),
    ).toMatchObject({ ok: false, problem: { code: 'no-known-columns' } });
  });
});

describe('a row that cannot come in says sheet, row, column, value and everything that is wrong', () => {
  const headings = ['Aktivitet', 'Hva ble gjort', 'Når', 'Synlighet', 'Kilde, adresse'];
  const good = ['Samtale', 'Ringte', '2016-04-18', 'intern', ''];
  const change = (column: number, value: CellValue) =>
    good.map((cell, index) => (index === column ? value : cell));
  const formula = (result: Cell): Cell => ({
    kind: 'formula',
    text: 'A1',
    result: result as Exclude<Cell, { kind: 'formula' }>,
  });

  it.each<[string, CellValue[], string[]]>([
    ['an unknown activity', change(0, 'Kaffepause'), ['A2 unknown-activity']],
    ['no text', change(1, ''), ['B2 missing']],
    ['200 kB of pasted markup', change(1, '<w:p>'.repeat(40_000)), ['B2 too-long']],
    ['a text one character too long', change(1, 'x'.repeat(longestText + 1)), ['B2 too-long']],
    ['a date that is none', change(2, 'våren'), ['C2 not-a-date']],
    ['a text that nobody sees', change(1, '\u001f\u0085\u200b'), ['B2 missing']],
    ['no date', change(2, ''), ['C2 missing-date']],
    ['an hour that clocks left out', change(2, '29.3.2020 02:59'), ['C2 hour-left-out']],
    ['a date with two readings', change(2, '3/4/2016'), ['C2 ambiguous-date']],
    ['a date in the future', change(2, '2026-11-26'), ['C2 in-the-future']],
    ['an unknown visibility', change(3, 'hemmelig'), ['D2 unknown-visibility']],
    ['a source without a title', change(4, 'https://example.org'), ['E2 source-incomplete']],
    ['a formula without a result', change(1, formula({ kind: 'empty' })), ['B2 formula', 'B2 missing']],
    ['two things', change(0, 'Kaffepause').with(2, 'våren'), ['C2 not-a-date', 'A2 unknown-activity']],
  ])('%s', async (_, row, expected) => {
    const log = await read(headings, row);
    expect(findings(log)).toEqual(expected);
    for (const problem of log.rows.flatMap(({ problems }) => problems)) {
      const told = rowProblemOf(problem, say);
      expect(told.message).not.toContain('import.');
      expect(told.remedy).not.toContain('import.');
      expect(told.value.length).toBeLessThanOrEqual(81);
    }
  });

  it('takes the stored result of a formula, and never the formula', async () => {
    const log = await read(headings, change(1, formula({ kind: 'text', text: 'Ringte' })));
    expect(log.rows[0]?.content?.text).toBe('Ringte');
  });

  it('takes a spreadsheet date as a day, and a bare number as a year', async () => {
    const days = await read(headings, change(2, { kind: 'date', iso: '2012-06-01' }), change(2, 2012));
    expect(days.rows.map(({ content }) => content?.happened)).toEqual(['2012-06-01', '2012']);
  });

  it('the same row twice is told with the row it repeats', async () => {
    const log = await read(headings, good, good);
    expect(findings(log)).toEqual(['B3 twice']);
    expect(log.rows[1]?.problems[0]?.params).toEqual({ first: 2 });
  });

  it('failed rows come back with the reason beside each, and mended they come in', async () => {
    const failed = failedRows(await read(headings, good, change(2, 'våren')), say);
    expect(failed).toHaveLength(2);
    const mended = failed.map((row) =>
      row.map((cell) =>
        typeof cell === 'object' && cell && 'text' in cell && cell.text === 'våren' ? '2013' : cell,
      ),
    );
    expect((await read(...mended)).rows[0]?.content?.happened).toBe('2013');
  });
});

describe('what is exported comes back the same', () => {
  const text = fc
    .string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
    .map((raw) => raw.trim())
    .filter((raw) => raw !== '');
  const happened = fc.constantFrom(
    '2010',
    '2012-06',
    '2016-04-18',
    '2016-04-18T14:20',
    '2008/2009',
    '2015~',
    '2017-12/2018-01',
  );
  const source = fc.record({
    title: text,
    url: fc.webUrl({ validSchemes: ['https'] }),
    publisher: text,
    published: happened,
  });
  const entry: fc.Arbitrary<Content> = fc.record({
    activity: fc.constantFrom(...mainActivities),
    text,
    happened,
    who: text,
    visibility: fc.constantFrom('internal', 'public'),
    lang: fc.constantFrom('nb', 'nn', 'sv', 'en'),
    source: fc.option(source),
  });
  const exported = (content: Content, index: number): Exported => ({
    ...content,
    id: `00000000-0000-7000-8000-${String(index).padStart(12, '0')}` as Exported['id'],
    programme: '00000000-0000-7000-8000-000000000000' as Exported['programme'],
    by: 'Ingrid Prøve',
    recorded: '2026-01-01T00:00:00.000Z',
    version: 1,
    example: true,
    attachments: [],
    corrections: [],
  });

  it('in all columns: every field of every entry, in every language', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(entry, { maxLength: 8 }),
        fc.constantFrom(nb, sv),
        async (contents, words) => {
          const distinct = contents.filter(
            (each, index) =>
              contents.findIndex(
                (other) =>
                  JSON.stringify({ ...other, visibility: 0 }) === JSON.stringify({ ...each, visibility: 0 }),
              ) === index,
          );
          const form = allColumns(sayIn(words));
          const rows = [form.headings, ...distinct.map(exported).map(form.row)];
          const back = (await read(...rows)).rows.map(({ content }) => content);
          const carried = distinct.map((each) =>
            Object.fromEntries(carriedBack.map((field) => [field, each[field]])),
          );
          expect(back).toEqual(carried);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('in two columns: activity, date and text', async () => {
    const plain = fc.constantFrom(
      'Møte i styret.',
      'Vedtak: 7 mot 4',
      '(internt) notat',
      '12 bedrifter svarte',
    );
    await fc.assert(
      fc.asyncProperty(entry, plain, async (content, words) => {
        const form = twoColumns(say, 'nb');
        const rows = [form.headings, form.row(exported({ ...content, text: words }, 1))];
        expect((await read(...rows)).rows[0]?.content).toMatchObject({
          activity: content.activity,
          happened: content.happened,
          text: words,
        });
      }),
    );
  });
});
