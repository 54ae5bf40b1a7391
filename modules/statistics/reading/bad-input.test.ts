import { describe, expect, it } from 'vitest';
import { messages } from '#apps/server/messages.ts';
import type { CellValue } from '#platform/documents/table.ts';
import { workbookScript } from '#platform/documents/testing/workbook-script.ts';
import { packedZeros, workbookParts, zipOf } from '#platform/documents/testing/zips.ts';
import { writeXlsx } from '#platform/documents/write-xlsx.ts';
import { createTranslator } from '#platform/language/translate.ts';
import { stateCode } from '../terms.ts';
import {
  failedRowsOf,
  fileOf,
  guess,
  hold,
  type Mapping,
  noteOf,
  problemOf,
  readStatistics,
} from './index.ts';
import { guessed, known, readTable, readText } from './testing/known.ts';

const say = createTranslator('nb', messages.nb);
const where = ({ problems }: Awaited<ReturnType<typeof readText>>['read']) =>
  problems.map(({ column, row, code }) => `${column}${row} ${code}`);
const problemCode = async (bytes: Uint8Array | string, name = 'fil') => {
  const file = await hold(fileOf(name, Buffer.from(bytes)), { workbookScript: await workbookScript() });
  return file.ok ? 'held' : file.problem;
};
const cubeOf = (change: object) =>
  JSON.stringify({
    version: '2.0',
    class: 'dataset',
    id: ['Region', 'Tid'],
    size: [2, 2],
    role: { time: ['Tid'], geo: ['Region'] },
    dimension: {
      Region: { category: { index: ['3443', '0301'] } },
      Tid: { category: { index: ['2020', '2021'] } },
    },
    value: [1, 2, 3, 4],
    ...change,
  });

/** Rows of a workbook, as a spreadsheet saves them. */
async function workbook(rows: readonly (readonly CellValue[])[]): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of writeXlsx([{ name: 'Ark', rows }], { title: 'tall', language: 'nb' }))
    pieces.push(piece);
  return Buffer.concat(pieces);
}

async function readWorkbook(rows: readonly (readonly CellValue[])[], over: Partial<Mapping> = {}) {
  const file = await hold(fileOf('tall.xlsx', await workbook(rows)), {
    workbookScript: await workbookScript(),
  });
  if (!file.ok) throw new Error(file.problem.code);
  const found = guess(file.value, known);
  const [table] = file.value.tables;
  if (!found.mapping || !table) throw new Error(found.questions.map(({ code }) => code).join());
  return readTable(table, { ...found.mapping, ...over });
}

describe('a file that is no table, or too much of one, is refused with where and what to do', () => {
  it('truncated JSON, with line and character', async () => {
    const problem = await problemCode(cubeOf({}).slice(0, 150));
    expect(problem).toMatchObject({ code: 'json-stat-refused', params: { reason: 'not-json', line: 1 } });
    expect(
      say('problem.json-stat-refused.detail', (problem as { params: Record<string, string> }).params),
    ).toContain('linje 1');
  });

  it('a product of sizes that is not the number of values, and a code that is there twice, with the path', async () => {
    expect(await problemCode(cubeOf({ value: [1, 2, 3] }))).toMatchObject({
      params: { reason: 'value-count', path: '$.value' },
    });
    const twice = {
      Region: { category: { index: ['3443', '3443'] } },
      Tid: { category: { index: ['2020', '2021'] } },
    };
    expect(await problemCode(cubeOf({ dimension: twice }))).toMatchObject({
      params: { reason: 'same-code-twice' },
    });
  });

  it('a zip bomb as xlsx, in little time', async () => {
    const parts = workbookParts(['']).filter(({ name }) => name !== 'xl/worksheets/sheet1.xml');
    const bomb = {
      name: 'xl/worksheets/sheet1.xml',
      content: packedZeros(1),
      packed: true,
      declared: 100,
      checksum: 0,
    };
    const started = performance.now();
    expect(await problemCode(zipOf([...parts, bomb]), 'tall.xlsx')).toMatchObject({
      code: 'unzips-too-large',
    });
    expect(performance.now() - started).toBeLessThan(10_000);
  }, 30_000);

  it.each([
    ['nothing', '', 'empty'],
    ['a web page', '<html><body>404</body></html>', 'not-a-table'],
    ['bytes', Buffer.from([0, 1, 2, 3, 250, 0]), 'not-a-table'],
    ['a quote that never closes', 'kommune,år,verdi\n"3443,2020,1\n', 'damaged'],
  ])('%s', async (_, bytes, code) => expect(await problemCode(bytes)).toMatchObject({ code }));

  it('text that turns out to be of another encoding far below its beginning is read again as that', async () => {
    const text = `kommunenummer;navn;år;folketall\n${'3443;Vestre Toten;2020;1\n'.repeat(5_000)}0301;Østre;2020;1\n`;
    const file = await hold(fileOf('a.csv', Buffer.from(text, 'latin1')));
    expect(file.ok && file.value.encoding).toBe('windows-1252');
    expect(file.ok && file.value.tables[0]?.columns[1]?.entries.at(-1)).toEqual({
      kind: 'text',
      text: 'Østre',
    });
  });
});

describe('however it is written, the same numbers come in', () => {
  const rows = [
    ['kommunenummer', 'navn', 'år', 'folketall'],
    ['3443', 'Vestre Toten', '2020', '13 390'],
    ['1806', 'Narvik – «by»', '2020', '21 661'],
  ];
  const cells = [
    ['no.population', '3443', '2020', 13_390, stateCode.present],
    ['no.population', '1806', '2020', 21_661, stateCode.present],
  ];
  const joined = (sign: string) => rows.map((row) => row.join(sign)).join('\r\n');

  it.each([
    ['Latin-1', Buffer.from(joined(';').replace('–', '-'), 'latin1')],
    ['UTF-8', Buffer.from(joined(';'))],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${joined(';')}`)],
    ['UTF-16', Buffer.from(`\ufeff${joined(';')}`, 'utf16le')],
    ['commas', Buffer.from(joined(','))],
    ['tabs', Buffer.from(joined('\t'))],
    ['quotes', Buffer.from(rows.map((row) => row.map((each) => `"${each}"`).join(';')).join('\n'))],
    [
      'a title above and a source below',
      Buffer.from(`Folketall 1. januar\n\n${joined(';')}\n\nKilde: SSB\n`),
    ],
  ])('%s', async (_, bytes) => {
    const { cells: read, questions } = await readText(bytes);
    expect(questions).toEqual([]);
    expect(read).toEqual(cells);
  });

  it('a column for each period, and one for each series', async () => {
    const periods = await readText(
      'region;2019;2020\n3443 Vestre Toten;;13390\nK-0301;5;6\n',
      {},
      { series: 'no.population', boundaries: '2020-01-01' },
    );
    expect(periods.cells.map(([, place, period, value]) => [place, period, value])).toEqual([
      ['3443', '2020', 13_390],
      ['0301', '2019', 5],
      ['0301', '2020', 6],
    ]);
    const series = await readText('kommune,year,by_work,by_residence\n3443,2020,5,6\n');
    expect(series.cells.map(([key, , , value]) => [key, value])).toEqual([
      ['no.employed-workplace', 5],
      ['no.employed-residence', 6],
    ]);
  });

  it('places, periods and their parts as offices write them', async () => {
    const { cells: read } = await readText(
      'Region;År;Kvartal;value\n0301 Oslo (-2019);2019;1. kvartal;1\nK.3443;2020;K2;2\nVestre Toten (3443);2020;3;3\n',
      {},
      { series: 'no.made-up' },
    );
    expect(read.map(([, place, period]) => [place, period])).toEqual([
      ['0301', '2019Q1'],
      ['3443', '2020Q2'],
      ['3443', '2020Q3'],
    ]);
  });

  it('the table that is written for others is read again: place, name, period, series, value, state', async () => {
    const text =
      'place,name,period,series,value,state\n3443,Vestre Toten,2020,no.population,13390,present\n3443,Vestre Toten,2021,no.population,,suppressed\n';
    const { cells: read, questions } = await readText(text);
    expect(questions).toEqual([]);
    expect(read).toEqual([
      ['no.population', '3443', '2020', 13_390, stateCode.present],
      ['no.population', '3443', '2021', null, stateCode.suppressed],
    ]);
  });

  it('a cube: a region, a time, what it is about; null is nothing said, and a symbol is a state', async () => {
    const { cells: read } = await readText(
      cubeOf({ label: 'x', value: [1, null, null, 0], status: { 1: '..', 3: ':' } }),
      {},
      { series: 'no.population' },
      'svar.json',
    );
    expect(read).toEqual([
      ['no.population', '3443', '2020', 1, stateCode.present],
      ['no.population', '3443', '2021', null, stateCode.missing],
      ['no.population', '0301', '2021', null, stateCode.suppressed],
    ]);
  });
});

describe('numbers are read by the evidence of their column, and never guessed', () => {
  const column = (...values: string[]) =>
    `kommune;år;value\n${values.map((value, at) => `3443;${2000 + at};${value}`).join('\n')}\n`;
  const old = { boundaries: '2024-01-01' };

  it('a decimal comma anywhere makes 1.234 a thousand', async () => {
    const { cells, mapping } = await readText(column('1.234', '12,5'), {}, { series: 'no.made-up', ...old });
    expect(mapping.values[0]?.numbers.decimal).toBe('comma');
    expect(cells.map(([, , , value]) => value)).toEqual([1234, 12.5]);
  });

  it('1.234 alone is told with both readings, and asked about', async () => {
    const { read, questions, cells } = await readText(
      column('1.234', '17'),
      {},
      { series: 'no.made-up', ...old },
    );
    expect(questions).toMatchObject([{ code: 'decimal', params: { comma: 1234, point: 1.234 } }]);
    expect(where(read)).toEqual(['C2 two-ways']);
    expect(read.problems[0]).toMatchObject({
      params: { comma: 1234, point: 1.234 },
      value: '1.234',
      heading: 'value',
    });
    expect(cells.map(([, , , value]) => value)).toEqual([17]);
  });

  it.each([
    ['1.234', 1234, 1.234],
    ['1,234', 1.234, 1234],
  ])('%s alone is read as whoever is asked chooses', async (written, comma, point) => {
    const wanted = { series: 'no.made-up', ...old };
    const { questions } = await readText(column(written, '17'), {}, wanted);
    const choices = questions[0]?.choices ?? [];
    expect(choices.map(({ label }) => label)).toEqual(
      comma > point ? ['1 234', '1.234'] : ['1.234', '1 234'],
    );
    const read = await Promise.all(
      choices.map((each) => readText(column(written, '17'), each.mapping, wanted)),
    );
    expect(read.map(({ cells }) => cells.map(([, , , value]) => value))).toEqual([
      [comma, 17],
      [point, 17],
    ]);
    expect(read.flatMap(({ read: { problems } }) => problems)).toEqual([]);
  });

  it('several columns that leave it open are asked about once, and one choice answers for all', async () => {
    const text = 'kommune;år;population;employees\n3443;2021;1.234;2.345\n';
    const { questions } = await readText(text, {}, old);
    expect(questions).toMatchObject([{ code: 'decimal', params: { heading: 'population, employees' } }]);
    const { cells } = await readText(text, questions[0]?.choices[0]?.mapping, old);
    expect(cells.map(([, , , value]) => value).sort()).toEqual([1234, 2345]);
  });

  it('spaces of all kinds between thousands, minus signs, percent, powers and marks', async () => {
    const { cells, read } = await readText(
      column('1 234', '1\u00a0234', '1\u202f234', '\u22125', '12 %', '1E3', '123*', '123 p', '7 b'),
      {},
      { series: 'no.made-up', ...old },
    );
    expect(cells.map(([, , , value]) => value)).toEqual([1234, 1234, 1234, -5, 12, 1000, 123, 123, 7]);
    expect(cells.at(-1)?.[4]).toBe(stateCode['break-before']);
    expect(read.notes.map(({ code }) => code).sort()).toEqual([
      'mark',
      'mark',
      'mark-break',
      'negative',
      'percent',
      'power',
    ]);
  });

  it('suppressed and missing cells are states and never zero; a dash is zero only in the manner of Statistics Norway', async () => {
    const { cells, read, mapping } = await readText(
      column('1', ':', '..', '.', '*', '…', 'x', '', '-'),
      {},
      { series: 'no.population', ...old },
    );
    expect(mapping.dash).toBe('zero');
    const { present, suppressed, missing } = stateCode;
    expect(cells.map(([, , , value, state]) => [value, state])).toEqual([
      [1, present],
      [null, suppressed],
      [null, missing],
      [null, stateCode['not-applicable']],
      [null, suppressed],
      [null, missing],
      [null, suppressed],
      [null, missing],
      [0, present],
    ]);
    expect(read.notes.map(({ code }) => code)).toContain('dash-zero');
    const alone = await readText(column('1', '-'), {}, { series: 'no.population', ...old });
    expect(alone.questions.map(({ code }) => code)).toEqual(['dash']);
    expect(alone.cells.at(-1)?.slice(3)).toEqual([null, missing]);
  });

  it('what is no number, the other decimal sign, less than none and parts of one are told by cell', async () => {
    const { read } = await readText(
      column('1,5', 'mange', '2.5', '-3', '12/5'),
      {},
      { series: 'no.population', ...old },
    );
    expect(where(read)).toEqual(['C3 unreadable-number', 'C5 negative-count', 'C6 unreadable-number']);
    expect(read.notes).toMatchObject([{ code: 'part-of-a-count', count: 2 }]);
    const told = await readText(column('1,5', '2.5'), {}, { series: 'no.made-up', ...old });
    expect(told.questions.map(({ code }) => code)).toEqual(['two-decimal-signs']);
    const choices = told.questions[0]?.choices ?? [];
    expect(choices.map(({ label }) => label)).toEqual(['1,5', '1.5']);
    const answered = await Promise.all(
      choices.map((each) => readText(column('1,5', '2.5'), each.mapping, { series: 'no.made-up', ...old })),
    );
    expect(answered.map((each) => where(each.read))).toEqual([
      ['C3 other-decimal-sign'],
      ['C2 other-decimal-sign'],
    ]);
  });

  it('a state beside a number that it denies, and one that is none', async () => {
    const { read } = await readText(
      'kommune;år;value;status\n3443;2020;5;:\n3443;2021;;present\n3443;2022;7;hm\n',
      {},
      { series: 'no.population' },
    );
    expect(where(read)).toEqual(['D2 state-with-number', 'C3 number-without', 'D4 unknown-state']);
  });

  it('days that a spreadsheet made of years are years, and a day in a number column is told', async () => {
    const day = (iso: string) => ({ kind: 'date', iso }) as const;
    const { cells, read } = await readWorkbook([
      ['kommunenummer', 'år', 'folketall'],
      [301, day('2024-01-01'), 717_710],
      ['3443', day('2023-01-01'), '13 500'],
      ['3443', day('2022-01-01'), day('2024-02-01')],
    ]);
    expect(cells.map(([, place, period, value]) => [place, period, value])).toEqual([
      ['0301', '2024', 717_710],
      ['3443', '2023', 13_500],
    ]);
    expect(where(read)).toEqual(['C4 date-in-value']);
    expect(read.notes.map(({ code }) => code).sort()).toEqual([
      'day-as-period',
      'number-as-text',
      'zero-given-back',
    ]);
  }, 60_000);
});

describe('codes are held against the places there were', () => {
  const row = (code: string, year: number, value = 5) =>
    `kommunenummer,year,population\n${code},${year},${value}\n0301,2020,9\n0301,2018,9\n0301,2019,9\n`;

  it('a code that no place ever had', async () => {
    const { read } = await readText(row('7777', 2020));
    expect(where(read)).toEqual(['A2 never-a-place']);
  });

  it('a code after its dates says what it was called and what became of it', async () => {
    const { read } = await readText(row('0529', 2021));
    expect(where(read)).toEqual(['A2 no-longer-a-place']);
    const [problem] = read.problems.map((each) => problemOf(each, say));
    expect(problem?.message).toContain('0529 Vestre Toten');
    expect(problem?.message).toContain('3443');
  });

  it('a code before its dates, and a municipality that was split', async () => {
    const { read } = await readText(row('3443', 2019), { boundaries: null });
    expect(where(read)).toEqual(['A2 not-yet-a-place']);
    const split = await readText(row('1507', 2024), { boundaries: null });
    expect(split.read.problems[0]?.params.now).toBe('1508 Ålesund, 1580 Haram');
  });

  it('nothing, or zero, for a place that was not there is no problem and no number', async () => {
    const { read, cells } = await readText(row('3443', 2019, 0), { boundaries: null });
    expect(read.problems).toEqual([]);
    expect(read.notes.map(({ code }) => code)).toEqual(['nothing-there']);
    expect(cells).toHaveLength(3);
  });

  it('a name that several places have', async () => {
    const { read } = await readText('kommune;år;folketall\nHerøy;2020;5\nOslo;2020;6\n');
    expect(where(read)).toEqual(['A2 several-places']);
  });
});

describe('two rows for one cell', () => {
  const text = 'kommune,år,folketall\n3443,2020,5\n0301,2020,7\n3443,2020,6\n0301,2020,7\n';

  it('that differ are both refused, each with the other’s row; that say the same are a note', async () => {
    const { read, cells } = await readText(text);
    expect(read.problems.map(({ row, params }) => [row, params.other])).toEqual([
      [4, 2],
      [2, 4],
    ]);
    expect([...read.failed]).toEqual([0, 2]);
    expect(read.notes).toMatchObject([{ code: 'same-again', row: 5, params: { other: 3 } }]);
    expect(cells).toEqual([['no.population', '0301', '2020', 7, stateCode.present]]);
  });

  it('are offered as a filter where another column tells them apart, and never added by themselves', async () => {
    const ages =
      'kommune;år;alder;value\n3443;2020;0-19;1\n3443;2020;20+;2\n3443;2021;0-19;3\n3443;2021;20+;4\n';
    const { questions, read } = await readText(ages, {}, { series: 'no.population' });
    expect(questions).toMatchObject([{ code: 'several-rows', params: { columns: 'alder' } }]);
    expect(questions[0]?.choices.map(({ label }) => label)).toEqual(['alder = 0-19', 'alder = 20+', '+']);
    expect(read.counts.observations).toBe(0);
    const [young, , both] = questions[0]?.choices ?? [];
    const part = await readText(ages, young?.mapping, { series: 'no.population' });
    expect(part.cells.map(([, , , value]) => value)).toEqual([1, 3]);
    const sum = await readText(ages, both?.mapping, { series: 'no.population' });
    expect(sum.cells.map(([, , , value]) => value)).toEqual([3, 7]);
  });

  it('with a total among them: the total is offered first, and adding it to its parts is not', async () => {
    const ages =
      'kommune;år;kjønn;value\n3443;2020;Begge kjønn;3\n3443;2020;Kvinner;1\n3443;2020;Menn;2\n0301;2020;Begge kjønn;3\n0301;2020;Kvinner;1\n0301;2020;Menn;2\n';
    const { questions } = await guessed(ages, { series: 'no.population' });
    expect(questions[0]?.choices.map(({ label }) => label)).toEqual([
      'kjønn = Begge kjønn',
      'kjønn = Kvinner',
      'kjønn = Menn',
    ]);
  });

  it('of which a part cannot be read or is withheld: the sum is not a number', async () => {
    const parts =
      'kommune;år;alder;value\n3443;2020;a;1\n3443;2020;b;mange\n3443;2021;a;3\n3443;2021;b;:\n0301;2020;a;3\n0301;2020;b;4\n';
    const { cells, read } = await readText(parts, { repeated: 'add' }, { series: 'no.population' });
    expect(cells).toEqual([
      ['no.population', '3443', '2021', null, stateCode.suppressed],
      ['no.population', '0301', '2020', 7, stateCode.present],
    ]);
    expect(read.notes.map(({ code }) => code)).toContain('sum-waits');
  });
});

describe('nothing of a file is lost', () => {
  it('rows with a problem come back with the reason beside each, and mended they come in', async () => {
    const text =
      'kommunenummer;år;folketall\n3443;2020;fem\n0301;2020;7\n7777;2020;8\n3443;2021;1\n3443;2021;2\n';
    const { read, table, mapping } = await readText(text);
    const rows = [...failedRowsOf(table, mapping, read, known, say)];
    expect(
      rows.map((row) =>
        row
          .slice(0, 3)
          .map((cell) => (typeof cell === 'object' && cell && 'text' in cell ? cell.text : cell)),
      ),
    ).toEqual([
      ['kommunenummer', 'år', 'folketall'],
      ['3443', '2020', 'fem'],
      ['7777', '2020', '8'],
      ['3443', '2021', '1'],
      ['3443', '2021', '2'],
    ]);
    expect(
      rows
        .slice(1)
        .every((row) => row.length === 5 && String(row[3]).length > 20 && String(row[4]).length > 10),
    ).toBe(true);
    expect(String(rows[3]?.[3])).toContain('Rad 6');
  });

  it('every problem and note has words in every language', async () => {
    const text =
      'kommunenummer;år;folketall\n301;2020;fem\n301;2021;1.5\n7777;2020;-\n0529;2023;8 p\n;;\nKilde\n';
    for (const language of ['nb', 'nn', 'sv', 'en'] as const) {
      const tell = createTranslator(language, messages[language]);
      const { read } = await readText(text, { boundaries: null });
      for (const told of [
        ...read.problems.map((each) => problemOf(each, tell)),
        ...read.notes.map((each) => noteOf(each, tell)),
      ]) {
        expect(told.message + told.remedy).not.toMatch(/import\.|\{|\}/);
      }
    }
  });

  it('a mapping of another table is refused, and so is one that does not say what the numbers are', async () => {
    const { table, mapping } = await readText('kommune,år,folketall\n3443,2020,5\n');
    const codeOf = async (over: Partial<Mapping>) => {
      const read = await readStatistics(table, { ...mapping, ...over }, known);
      return read.ok ? 'read' : read.problem.code;
    };
    expect(await codeOf({ table: 'annen' })).toBe('mapping-of-another-table');
    expect(await codeOf({ place: { column: 9, as: 'code' } })).toBe('mapping-of-another-table');
    expect(await codeOf({ values: mapping.values.map((value) => ({ ...value, series: null })) })).toBe(
      'mapping-without-series',
    );
    expect(await codeOf({ period: { from: 'headings' } })).toBe('mapping-without-period');
  });
});
