import { buffer } from 'node:stream/consumers';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asOwner } from '#platform/database/as-owner.ts';
import { readTable } from '#platform/documents/read-table.ts';
import { type CellValue, display } from '#platform/documents/table.ts';
import { writeXlsx } from '#platform/documents/write-xlsx.ts';
import { type Call, type Installation, installation } from '#tests/installation.ts';
import { multipart } from '#tests/multipart.ts';
import { claimed, effectOf, measured } from '#tests/walls/filled-tables.ts';
import type { JobPreview } from '../contract.ts';

let here: Installation;
let leader: Call;
let reader: Call;
let owner: Call;
let programme: string;

beforeAll(async () => {
  here = await installation({ now: () => Date.parse('2026-11-27T09:00Z'), emptyLedgers: true });
  programme = await here.unit('eksempelvik');
  leader = await here.as('ingrid.prove@example.org');
  reader = await here.as('sunniva.tenkt@example.org');
  owner = await here.as('oddny.omtrent@example.org');
});
afterAll(() => here.close());

const preview = async (
  content: Uint8Array | string,
  { call = leader, unit = programme, name = 'liste.csv' } = {},
) => {
  const { status, body } = await call(
    'POST',
    `programmes/${unit}/effects/imports/preview`,
    multipart(name, content),
  );
  return { status, body, raw: JSON.stringify(body), preview: body as unknown as JobPreview };
};
const bringIn = (file: string, rows: 'all' | 'good' = 'all', { call = leader, unit = programme } = {}) =>
  call('POST', `programmes/${unit}/effects/imports`, { body: { file, rows } });
const ledger = async (call = leader, unit = programme) =>
  (await call('GET', `programmes/${unit}/effects`)).body as unknown as {
    items: { organisationName: string; basis: string; standing: { stage: string; gross: number } }[];
    counts: { all: number };
  };
const exported = async (format: 'csv' | 'xlsx', call = leader, unit = programme) => {
  const { raw } = await call('GET', `programmes/${unit}/effects/export?format=${format}`);
  return { raw, rows: await rowsOf(raw) };
};
async function rowsOf(raw: Uint8Array): Promise<string[][]> {
  const table = await readTable(raw, { name: 'fil' });
  if (!table.ok) throw new Error(table.problem.code);
  return table.value.sheets[0]?.rows.map(({ cells }) => cells.map(display)) ?? [];
}
const found = ({ problems }: JobPreview) => problems.map(({ row, code }) => `${row} ${code}`);
/** Another programme, of people who see only that. */
async function programmeOf(call: Call, slug: string): Promise<string> {
  const begun = await call('POST', 'programmes', {
    body: {
      name: `Programmet ${slug}`,
      slug,
      summary: { nb: 'Et program.', nn: 'Eit program.', sv: 'Ett program.', en: 'A programme.' },
      period: '2020/2031',
      language: 'nb',
      municipalities: [await here.unit('eksempelvik-kommune')],
    },
  });
  return String(begun.body.id);
}

const list = [
  'Orgnr;Bedrift;Skapt/sikret;Årsverk;Personer;Når;Status;Bevis',
  '000 000 019;Eksempel Mek AS;skapt;4,5;;2025;meldt;',
  '000000027;Eksempel Fisk AS;sikret;;12;2024-06;verifisert;A-melding',
  ';Uten nummer;ny;3;;høsten;meldt;',
  ';Sum;;7,5;12;;;',
].join('\n');

describe('a list of jobs that a programme has', () => {
  let seen: JobPreview;

  it('is previewed, with sheet, row, column, heading, value and remedy for what is wrong, and nothing is written', async () => {
    const { status, preview: shown } = await preview(list);
    expect(status).toBe(200);
    seen = shown;
    expect([shown.good, shown.already]).toEqual([1, 0]);
    expect(found(shown)).toEqual(['3 self-report-verifies-nothing', '4 not-a-date', '5 sum-row']);
    expect(shown.problems[1]).toMatchObject({
      sheet: 'liste',
      column: 'F',
      heading: 'Når',
      value: 'høsten',
    });
    for (const { message, remedy } of shown.problems) expect(`${message}${remedy}`).not.toContain('import.');
    expect(shown.sample).toMatchObject([
      {
        organisationNumber: '000000019',
        kind: 'created',
        basis: 'fte',
        origin: 'existing',
        measurements: [
          { stage: 'reported', hundredths: 450, measuredOn: '2025-12-31', method: 'self-report' },
        ],
        share: 10_000,
      },
    ]);
    expect((await ledger()).counts.all).toBe(0);
  });

  it('with too many columns is told what to keep of a list, and nothing of a log', async () => {
    const { status, body, raw } = await preview(
      `${Array.from({ length: 5_000 }, (_, at) => `k${at}`).join(';')}\n1`,
    );
    expect([status, body.code]).toEqual([413, 'too-many-columns']);
    expect(raw).not.toMatch(/logg/);
  });

  it('comes in all or nothing by default, and the good rows when asked', async () => {
    const refused = await bringIn(seen.file);
    expect([refused.status, refused.body.code]).toEqual([422, 'rows-have-problems']);
    expect((await ledger()).counts.all).toBe(0);
    const { status, body } = await bringIn(seen.file, 'good');
    expect([status, body]).toEqual([201, { written: 1, already: 0, failed: 3 }]);
    expect((await ledger()).items).toMatchObject([
      { organisationName: 'Eksempel Mek AS', basis: 'fte', standing: { stage: 'reported', gross: 450 } },
    ]);
  });

  it('brought in again comes in once', async () => {
    const again = await preview(list);
    expect([again.preview.good, again.preview.already]).toEqual([0, 1]);
    expect((await bringIn(again.preview.file, 'good')).body).toMatchObject({ written: 0, already: 1 });
    expect((await ledger()).counts.all).toBe(1);
  });

  it('gives the failed rows back with the reason beside each, and mended they come in', async () => {
    const { raw } = await leader(
      'GET',
      `programmes/${programme}/effects/imports/${seen.file}/failed-rows?format=csv`,
    );
    const [headings = [], fisk = [], without = [], sum] = await rowsOf(raw);
    expect(headings.slice(-2)).toEqual(['Hva er galt', 'Gjør dette']);
    expect(sum?.at(-2)).toContain('en sum, ikke en bedrift');
    const mended = [
      [...headings, 'Hvordan vi vet det'],
      [...fisk, 'register'],
      without.map((cell) => (cell === 'høsten' ? '2025' : cell)),
    ];
    const file = await buffer(
      writeXlsx([{ name: 'Rettet', rows: mended }], { title: 'Rettet', language: 'nb' }),
    );
    const { preview: shown } = await preview(file, { name: 'rettet.xlsx' });
    expect([found(shown), shown.good]).toEqual([[], 2]);
    expect((await bringIn(shown.file)).body).toEqual({ written: 2, already: 0, failed: 0 });
  });

  it('is for those who write the ledger, and its file for those who read it', async () => {
    expect((await preview(list, { call: reader })).status).toBe(403);
    expect((await reader('GET', `programmes/${programme}/effects/export?format=csv`)).status).toBe(200);
  });
});

describe('the same jobs are not counted twice', () => {
  const again = (reason = '') =>
    [
      'Orgnr;Bedrift;Slag;Personer;Når;Hvorfor andre arbeidsplasser',
      `000000019;Eksempel Mek AS;skapt;2;2025-03;${reason}`,
      '000000035;Eksempel Tre AS;skapt;2;2025-03;',
      '000000035;Eksempel Tre AS;skapt;3;2025;',
      '000000035;Eksempel Tre AS;skapt;4;2024;',
    ].join('\n');

  it('neither with an entry that is there nor within the file, until a row says why they are others', async () => {
    const { preview: shown } = await preview(again());
    expect(found(shown)).toEqual(['2 same-jobs-known', '4 same-jobs-row']);
    expect(shown.problems[0]?.message).toContain('Omstilling Eksempelvik');
    expect(shown.problems[1]?.message).toContain('rad 3');
    const { preview: told } = await preview(
      again('En annen avdeling.').replace('3;2025;', '3;2025;Et annet prosjekt.'),
    );
    expect([found(told), told.good]).toEqual([[], 4]);
    expect((await bringIn(told.file)).body).toMatchObject({ written: 4 });
    const { rows } = await exported('csv');
    const reason = rows[0]?.indexOf('Hvorfor andre arbeidsplasser') ?? -1;
    expect(rows.flatMap((row) => row[reason] || []).slice(1)).toEqual([
      'En annen avdeling.',
      'Et annet prosjekt.',
    ]);
  });

  it('a programme that one may not see is neither named nor told of more than when', async () => {
    const neighbour = await programmeOf(owner, 'naboprogrammet');
    // Written past the API: only an example's ledger takes a number that nobody can have.
    await asOwner(here.ownerUrl, async (query, tx) => {
      const [by, id] = [{ person: null, name: 'Hemmelig Fører' } as never, newId()];
      await query('set local role omstilt_guard');
      await effectOf(by, neighbour, id, 'Hemmelig Bygg AS', '000000043').execute(tx);
      await measured(by, neighbour, id, { hundredths: 77_700 }).execute(tx);
      await claimed(by, neighbour, id, 10_000).execute(tx);
    });
    const { raw, preview: shown } = await preview(
      'Orgnr;Bedrift;Slag;Personer;Når\n000000043;Prøve Bygg AS;ny;5;2021',
    );
    expect(found(shown)).toEqual(['2 same-jobs-unseen']);
    expect(shown.problems[0]?.message).toContain('et annet program');
    for (const secret of ['naboprogrammet', neighbour, 'Hemmelig', '777']) expect(raw).not.toContain(secret);
  });
});

describe('what a ledger exports, another programme can import', () => {
  it.each(['csv', 'xlsx'] as const)('as %s: and exports the same', async (format) => {
    const { raw, rows } = await exported(format);
    const there = await installation({ now: () => Date.parse('2026-11-27T09:00Z'), emptyLedgers: true });
    try {
      const [call, unit] = [await there.as('ingrid.prove@example.org'), await there.unit('eksempelvik')];
      const { preview: shown } = await preview(raw, { call, unit, name: `ut.${format}` });
      expect(shown.problems).toEqual([]);
      expect((await bringIn(shown.file, 'all', { call, unit })).body).toMatchObject({ failed: 0 });
      const withoutIds = (all: string[][]) => all.map((row) => row.slice(0, -1));
      expect(withoutIds((await exported(format, call, unit)).rows)).toEqual(withoutIds(rows));
    } finally {
      await there.close();
    }
  });

  it('and in the programme itself every row is passed over', async () => {
    const { raw, rows } = await exported('xlsx');
    const { preview: shown } = await preview(raw, { name: 'ut.xlsx' });
    expect([shown.good, shown.already, shown.problems]).toEqual([0, rows.length - 1, []]);
  });
});

describe('a file from outside', () => {
  it('cannot put a formula into what is exported', async () => {
    const name = '=HYPERLINK("http://example.org")';
    const rows: CellValue[][] = [
      ['Bedrift', 'Slag', 'Personer', 'Når'],
      [name, 'skapt', 1, 2023],
    ];
    const file = await buffer(writeXlsx([{ name: 'Liste', rows }], { title: 'Liste', language: 'nb' }));
    const { preview: shown } = await preview(file, { name: 'formel.xlsx' });
    await bringIn(shown.file);
    expect(new TextDecoder().decode((await exported('csv')).raw)).toContain(`"'=HYPERLINK(""http`);
  });

  it('without a firm or a number is refused with what to do', async () => {
    const { status, body } = await preview('Hva,Når\nMøte,2016');
    expect([status, body.code]).toEqual([422, 'no-job-columns']);
  });

  it('with 2,000 firms comes in within seconds', async () => {
    const unit = await programmeOf(owner, 'stort-program');
    const lines = Array.from({ length: 2_000 }, (_, n) => `Bedrift ${n};skapt;${1 + (n % 9)},5;2025`);
    const before = performance.now();
    const {
      status,
      body,
      preview: shown,
    } = await preview(['Bedrift;Slag;Årsverk;Når', ...lines].join('\n'), { call: owner, unit });
    expect(status, JSON.stringify(body).slice(0, 500)).toBe(200);
    expect(shown.good).toBe(2_000);
    expect((await bringIn(shown.file, 'all', { call: owner, unit })).body).toMatchObject({ written: 2_000 });
    expect(performance.now() - before).toBeLessThan(20_000);
  }, 60_000);
});
