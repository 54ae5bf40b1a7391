import { buffer } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '#platform/documents/read-table.ts';
import { type CellValue, display } from '#platform/documents/table.ts';
import { writeXlsx } from '#platform/documents/write-xlsx.ts';
import { type Call, type Installation, installation } from '#tests/installation.ts';
import { multipart } from '#tests/multipart.ts';
import type { ImportPreview, LogEntry } from './contract.ts';

let here: Installation;
let leader: Call;
let programme: string;

beforeAll(async () => {
  here = await installation();
  programme = await here.unit('eksempelvik');
  leader = await here.as('ingrid.prove@example.org');
});
afterAll(() => here.close());

const preview = async (name: string, content: Uint8Array | string) => {
  const { status, body } = await leader(
    'POST',
    `programmes/${programme}/log-imports/preview`,
    multipart(name, content),
  );
  return { status, body, preview: body as unknown as ImportPreview };
};
const bringIn = (file: string, rows: 'all' | 'good', visibility = 'internal') =>
  leader('POST', `programmes/${programme}/log-imports`, { body: { file, rows, visibility } });
const count = async () =>
  (await leader('GET', `programmes/${programme}/log-entries?limit=1`)).body.counts?.all ?? 0;
const workbook = (rows: CellValue[][]) =>
  buffer(writeXlsx([{ name: 'Logg', rows }], { title: 'Logg', language: 'nb' }));

/** 200 rows of a programme that is half-way, four of them wrong in four ways. */
const oldLog: CellValue[][] = [
  ['Hovedaktivitet', 'Dato', 'Hva ble gjort', 'Hvem'],
  ...Array.from({ length: 196 }, (_, i) => [
    'Bedriftsbesøk',
    `${1 + (i % 28)}.${1 + (i % 12)}.2024`,
    `Besøk nummer ${i}`,
    'Ingrid Prøve',
  ]),
  ['Kaffepause', '1.2.2024', 'Ukjent aktivitet', 'Jonas Skisse'],
  ['Samtale', 'våren', 'Ukjent dato', 'Jonas Skisse'],
  ['Samtale', '3/4/2024', 'To mulige dager', 'Jonas Skisse'],
  ['Samtale', '2.2.2024', 'x'.repeat(5_001), 'Jonas Skisse'],
];

describe('an old log of 200 rows with four bad ones', () => {
  let seen: ImportPreview;

  it('is previewed, with sheet, row, column, value and remedy for each, and nothing is written', async () => {
    const before = await count();
    const { status, preview: shown } = await preview('gammel logg.xlsx', await workbook(oldLog));
    expect(status).toBe(200);
    seen = shown;
    expect([shown.good, shown.already, shown.problems.length]).toEqual([196, 0, 4]);
    expect(shown.problems.map(({ row, column, code }) => `${column}${row} ${code}`)).toEqual([
      'A198 unknown-activity',
      'B199 not-a-date',
      'B200 ambiguous-date',
      'C201 too-long',
    ]);
    for (const { sheet, message, remedy } of shown.problems) {
      expect(sheet).toBe('Logg');
      expect(`${message}${remedy}`).not.toContain('import.');
    }
    expect(await count()).toBe(before);
  });

  it('comes in all or nothing by default, and the good rows when asked', async () => {
    const before = await count();
    const refused = await bringIn(seen.file, 'all');
    expect([refused.status, refused.body.code]).toEqual([422, 'rows-have-problems']);
    expect(await count()).toBe(before);
    const { status, body } = await bringIn(seen.file, 'good');
    expect([status, body.written, body.failed]).toEqual([201, 196, 4]);
    expect(await count()).toBe(before + 196);
  });

  it('brought in again comes in once', async () => {
    const before = await count();
    const again = await preview('gammel logg.xlsx', await workbook(oldLog));
    expect([again.preview.good, again.preview.already]).toEqual([0, 196]);
    expect((await bringIn(again.preview.file, 'good')).body).toMatchObject({ written: 0, already: 196 });
    expect(await count()).toBe(before);
  });

  it('gives the failed rows back as a file, and mended they come in', async () => {
    const { raw } = await leader(
      'GET',
      `programmes/${programme}/log-imports/${seen.file}/failed-rows?format=xlsx`,
    );
    const table = await readTable(raw, { name: 'rader.xlsx' });
    if (!table.ok) throw new Error(table.problem.code);
    const rows = table.value.sheets[0]?.rows.map(({ cells }) => cells.map(display)) ?? [];
    expect(rows).toHaveLength(5);
    const mended = rows.map(([activity = '', date = '', text = '', who = '', ...reasons], index) =>
      index === 0
        ? [activity, date, text, who, ...reasons]
        : ['Samtale', `${index}.5.2024`, text.slice(0, 100), who, ...reasons],
    );
    const { preview: shown } = await preview('rettet.xlsx', await workbook(mended));
    expect([shown.good, shown.problems]).toEqual([4, []]);
    expect((await bringIn(shown.file, 'all')).body).toMatchObject({ written: 4, failed: 0 });
  });
});

describe('what a log exports, another programme can import', () => {
  it.each(['csv', 'xlsx'])('as %s: every field of every entry', async (format) => {
    const exported = await leader('GET', `programmes/${programme}/log-entries/export?format=${format}`);
    const elsewhere = await installation();
    try {
      const there = await elsewhere.as('ingrid.prove@example.org');
      const target = await elsewhere.unit('eksempelvik');
      const { body } = await there(
        'POST',
        `programmes/${target}/log-imports/preview`,
        multipart(`logg.${format}`, exported.raw),
      );
      expect(body.problems).toEqual([]);
      const done = await there('POST', `programmes/${target}/log-imports`, {
        body: { file: body.file, rows: 'all' },
      });
      expect(done.status).toBe(201);
      const said = ({ activity, text, happened, who, visibility, lang, source }: LogEntry) =>
        JSON.stringify([activity, text, happened, who, visibility, lang, source]);
      const all = async (call: Call, unit: string) => {
        const items: LogEntry[] = [];
        for (let next: string | null | undefined = ''; next !== null && next !== undefined; ) {
          const page: { items?: LogEntry[]; next?: string | null } = (
            await call('GET', `programmes/${unit}/log-entries?limit=200${next && `&cursor=${next}`}`)
          ).body;
          items.push(...(page.items ?? []));
          next = page.next;
        }
        return items.map(said).sort();
      };
      const here200 = await all(leader, programme);
      const there200 = await all(there, target);
      // The other installation holds the example already: its own entries have the same ids and are passed over.
      expect(there200).toEqual(here200);
    } finally {
      await elsewhere.close();
    }
  });
});

describe('bad files get a clear problem, and nothing is written', () => {
  const latin1 = Buffer.from('Dato;Hva\r\n1.2.2023;Møte på Årnes\r\n', 'latin1');

  it('Latin-1 with semicolons is read, and the preview says how', async () => {
    const { preview: shown } = await preview('gammel.csv', latin1);
    expect([shown.encoding, shown.delimiter, shown.sample[0]?.text]).toEqual([
      'windows-1252',
      ';',
      'Møte på Årnes',
    ]);
  });

  it.each<[string, string, Uint8Array | string, number, string]>([
    ['a PDF', 'logg.xlsx', '%PDF-1.7\n1 0 obj\n', 415, 'not-a-table'],
    ['nothing', 'logg.csv', '', 400, 'invalid'],
    ['no known column', 'logg.csv', 'a;b\r\n1;2\r\n', 422, 'no-known-columns'],
    ['a broken workbook', 'logg.xlsx', 'PK\x03\x04broken', 422, 'damaged'],
    ['11 MB', 'logg.csv', `Dato;Hva\r\n${'1.2.2023;tekst\r\n'.repeat(800_000)}`, 413, 'too-large'],
  ])('%s', async (_, name, content, status, code) => {
    const before = await count();
    const refused = await preview(name, content);
    expect([refused.status, refused.body.code]).toEqual([status, code]);
    expect(refused.body.title).not.toContain('problem.');
    expect(await count()).toBe(before);
  });

  it('a row of words that nobody sees is told in the preview, and what comes in beside words is left out', async () => {
    const { preview: shown } = await preview(
      'usynlig.csv',
      'Dato;Hva\r\n2019-05-02;\u001f\u001f\r\n2019-05-03;\u0085\r\n2019-05-04;M\u001føte\v med\u0008 styret\r\n',
    );
    expect(shown.problems.map(({ row, column, code }) => `${column}${row} ${code}`)).toEqual([
      'B2 missing',
      'B3 missing',
    ]);
    expect(shown.sample.map(({ text }) => text)).toEqual(['Møte\n med styret']);
    expect((await bringIn(shown.file, 'good')).body).toMatchObject({ written: 1, failed: 2 });
  });

  it('formula cells give their stored result, never the formula', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Logg');
    sheet.addRow(['Dato', 'Hva ble gjort']);
    sheet.addRow(['2.3.2023', { formula: 'CONCATENATE("Møte","")', result: 'Møte' }]);
    sheet.addRow(['3.3.2023', { formula: 'HYPERLINK("http://example.org","x")' }]);
    const { preview: shown } = await preview('formler.xlsx', new Uint8Array(await book.xlsx.writeBuffer()));
    expect(shown.sample.map(({ text }) => text)).toEqual(['Møte']);
    expect(shown.problems.map(({ row, column, code }) => `${column}${row} ${code}`)).toContain('B3 formula');
  });

  it('a request of 100 MB is refused before it is read', async () => {
    const { status, body } = await leader('POST', `programmes/${programme}/log-files`, {
      payload: 'x',
      headers: {
        'content-type': 'multipart/form-data; boundary=x',
        'content-length': String(100 * 1024 * 1024),
      },
    });
    expect([status, body.code]).toEqual([413, 'payload-too-large']);
  });
});
