import { describe, expect, it } from 'vitest';
import { messages, say } from '#apps/server/messages.ts';
import { rowProblemOf } from '#platform/documents/importing/row-problem.ts';
import { type CellValue, toCell, trimmed } from '#platform/documents/table.ts';
import { languages } from '#platform/language/language.ts';
import { hundredthsIn, shareIn } from './amounts.ts';
import { waitForEachOther } from './job-entry.ts';
import { judgeEntry } from './judge-entry.ts';
import { findingsOf, findJobList, readJobList } from './read-job-list.ts';
import { sameJobs } from './same-jobs.ts';

const dictionaries = languages.map((language) => messages[language]);
const beside = {
  example: true,
  today: '2026-11-27',
  figures: [{ subject: 'jobs-created' as const, low: 16_100, high: 16_100 }],
};

async function read(rows: readonly (readonly CellValue[])[], { example = true } = {}) {
  const sheet = {
    name: 'Liste',
    hidden: false,
    rows: rows.flatMap((cells, at) => trimmed(at + 1, cells.map(toCell)) ?? []),
  };
  const found = findJobList([sheet], dictionaries);
  if (!found.ok) throw new Error(found.problem.code);
  const reading = { dictionaries, today: beside.today, lang: 'nb' as const, example };
  const jobs = await readJobList(found.value, reading, new Set());
  for (const entry of jobs.entries) judgeEntry(entry, { ...beside, example });
  const told = sameJobs(jobs.entries, () => []);
  for (const entry of jobs.entries) waitForEachOther(entry.rows);
  const findings = findingsOf(jobs).flatMap(({ problems }) => problems);
  return {
    ...jobs,
    told,
    findings,
    codes: findings.map(({ row, column, code }) => `${column}${row} ${code}`),
  };
}

const headings = ['Orgnr', 'Bedrift', 'Slag', 'Personer', 'Årsverk', 'Når'];
const good = ['000000019', 'Eksempel Mek AS', 'skapt', 12, '', '2025'];
/** A good row with something else in some of its cells, by heading; headings that are not there yet are added. */
const withCells = (given: Record<string, CellValue>) => {
  const more = Object.keys(given).filter((each) => !headings.includes(each));
  const row = headings.map((heading, at) => (heading in given ? given[heading] : good[at]));
  return [
    [...headings, ...more],
    [...row, ...more.map((each) => given[each])],
  ];
};

describe('a list of jobs is known by its headings', () => {
  it.each([
    ['nb', ['Organisasjonsnummer', 'Bedrift', 'Skapt eller sikret', 'Antall', 'Regnet i', 'Når']],
    ['nn', ['Organisasjonsnummer', 'Bedrift', 'Skapt eller sikra', 'Tal på', 'Rekna i', 'Når']],
    ['sv', ['Organisationsnummer', 'Företag', 'Skapat eller säkrat', 'Antal', 'Räknat i', 'När']],
    ['en', ['Organisation number', 'Firm', 'Created or secured', 'Number', 'Counted in', 'When']],
    ['as seen', ['ORG.NR.', 'Virksomhet', 'Type', 'Antall arbeidsplasser', 'Enhet', 'År']],
  ])('%s', async (_, columns) => {
    const { entries, codes } = await read([
      ['Omstillingsprogrammet, arbeidsplasser'],
      columns,
      ['000 000 019', 'Eksempel Mek AS', 'sikret', '4,5', 'årsverk', 2025],
    ]);
    expect(codes).toEqual([]);
    expect(entries).toMatchObject([
      {
        content: {
          organisationNumber: '000000019',
          organisationName: 'Eksempel Mek AS',
          kind: 'secured',
          basis: 'fte',
          origin: 'existing',
          happened: '2025',
        },
        measurements: [
          {
            stage: 'reported',
            hundredths: 450,
            method: 'self-report',
            measuredOn: '2025-12-31',
            point: 'project-end',
          },
        ],
        claims: [{ share: 10_000, project: null }],
      },
    ]);
  });

  it('and no other table is taken for one', () => {
    expect(findJobList([{ name: 'Logg', hidden: false, rows: [] }], dictionaries).ok).toBe(false);
  });
});

describe('what a row does not say', () => {
  it('is measured on the last day of when the jobs came, or today where that is yet to come', async () => {
    const days = await Promise.all(
      ['2024', '2024-02', '2024-02-10', '2026', '2027', '2023/2024'].map(async (happened) => {
        const { entries } = await read(withCells({ Når: happened, Status: 'forventet' }));
        return entries[0]?.measurements[0]?.measuredOn;
      }),
    );
    expect(days).toEqual([
      '2024-12-31',
      '2024-02-29',
      '2024-02-10',
      '2026-11-27',
      '2026-11-27',
      '2024-12-31',
    ]);
  });
});

describe('what is wrong with a row is told at its cell', () => {
  it.each<[string, Record<string, CellValue>, string]>([
    ['a sum below the list', { Orgnr: '', Bedrift: 'Sum' }, 'B2 sum-row'],
    ['a sum in the first column', { Orgnr: 'Totalt 2025', Bedrift: '' }, 'B2 sum-row'],
    ['no firm', { Bedrift: '' }, 'B2 missing'],
    ['a wrong check digit', { Orgnr: '000000018' }, 'A2 number-wrong-check-digit'],
    ['too few digits', { Orgnr: '12345' }, 'A2 number-wrong-length'],
    ['letters for a number', { Orgnr: 'kommer' }, 'A2 number-not-digits'],
    ['the number of a person', { Orgnr: '010101-0007' }, 'A2 personal-number'],
    ['neither created nor secured', { Slag: '' }, 'C2 missing-kind'],
    ['another kind', { Slag: 'flyttet' }, 'C2 unknown-kind'],
    ['no number', { Personer: '' }, 'D2 missing-number'],
    ['persons and full-time equivalents in one row', { Årsverk: '4,5' }, 'E2 two-numbers'],
    ['about a number', { Personer: 'ca. 12' }, 'D2 not-a-number'],
    ['a number with two readings', { Personer: '1.200' }, 'D2 not-a-number'],
    ['less than nothing', { Personer: -1 }, 'D2 not-a-number'],
    ['a third of a full-time equivalent', { Personer: '', Årsverk: 1 / 3 }, 'E2 not-a-number'],
    ['more than any firm had', { Personer: 10_001 }, 'D2 too-many-jobs'],
    ['half a person', { Personer: 4.5 }, 'D2 persons-are-whole'],
    ['another basis than the column', { 'Regnet i': 'årsverk' }, 'G2 basis-differs'],
    ['an unknown basis', { 'Regnet i': 'hoder' }, 'G2 unknown-basis'],
    ['no date', { Når: '' }, 'F2 missing'],
    ['a season', { Når: 'høsten' }, 'F2 not-a-date'],
    ['a date with two readings', { Når: '3/4/2025' }, 'F2 ambiguous-date'],
    ['a time of day', { Når: '2025-04-03T14:20' }, 'F2 clock'],
    ['a day to come', { Når: '2026-12-24' }, 'F2 not-yet'],
    ['measured on a day to come', { Målt: '2026-12-24' }, 'G2 not-yet'],
    ['an unknown stage', { Status: 'kanskje' }, 'G2 unknown-stage'],
    ['an unknown method', { Metode: 'magefølelse' }, 'G2 unknown-method'],
    ['an unknown origin', { Opphav: 'månen' }, 'G2 unknown-origin'],
    ['an unknown point', { 'Sett på ved': 'julaften' }, 'G2 unknown-point'],
    ['an unknown language', { Språk: 'dansk' }, 'G2 unknown-language'],
    ['a public body or not', { 'Offentlig virksomhet': 'delvis' }, 'G2 not-yes-or-no'],
    [
      'verified by the firm itself',
      { Bevis: 'Brev', Status: 'verifisert' },
      'H2 self-report-verifies-nothing',
    ],
    [
      'verified by nothing',
      { Status: 'verifisert', 'Hvordan vi vet det': 'register' },
      'G2 verified-without-evidence',
    ],
    ['a share that may be two', { Andel: '0,4' }, 'G2 share-two-ways'],
    ['more than all of it', { Andel: '140 %' }, 'G2 not-a-share'],
    ['one sex', { Kvinner: 3 }, 'G2 both-or-none'],
    ['half a woman', { Kvinner: 3.5, Menn: 8.5 }, 'G2 not-whole'],
    ['sexes that are not the sum', { Kvinner: 3, Menn: 8 }, 'G2 sexes-differ-from-sum'],
    ['lost from nothing', { Status: 'tapt' }, 'D2 more-lost-than-there'],
    ['none lost', { Status: 'tapt', Personer: 0 }, 'D2 nothing-lost'],
    ['a published sum', { Personer: 161 }, 'D2 is-published-figure'],
    ['a text that is too long', { Prosjekt: 'x'.repeat(121) }, 'G2 too-long'],
  ])('%s', async (_, given, expected) => {
    const { findings, codes } = await read(withCells(given));
    expect(codes).toContain(expected);
    for (const language of languages)
      for (const finding of findings) {
        const { message, remedy } = rowProblemOf(finding, say(language));
        expect(`${message}${remedy}`).not.toMatch(/import\.|\{/);
      }
  });

  it('a number that nobody has is for examples only', async () => {
    expect((await read(withCells({}), { example: false })).codes).toEqual(['A2 number-of-nobody']);
  });

  it('a firm that is called Total is a firm when it has a number', async () => {
    expect((await read(withCells({ Bedrift: 'Totalt' }))).codes).toEqual([]);
  });

  it('a published sum is kept when the row says why it is something else', async () => {
    const column = 'Hvorfor noe annet enn det publiserte tallet';
    expect((await read(withCells({ Personer: 161, [column]: 'Bedriften alene.' }))).codes).toEqual([]);
  });
});

describe('numbers as people write them', () => {
  it.each<[CellValue, number | undefined]>([
    ['4,5', 450],
    ['4.50', 450],
    ['1 200', 120_000],
    ['1\u00a0200,25', 120_025],
    [4.35, 435],
    [0, 0],
    ['1.200', undefined],
    ['1,234', undefined],
    ['12 stk', undefined],
    ['', undefined],
    [1e21, undefined],
  ])('%j', (given, hundredths) => {
    const found = hundredthsIn(toCell(given));
    if (given === 1e21) expect(found).toBeGreaterThan(10_000_00);
    else expect(found).toBe(hundredths);
  });

  it.each<[CellValue, number | 'two-ways' | undefined]>([
    ['40 %', 4_000],
    ['33,33 %', 3_333],
    ['0,5 %', 50],
    ['40', 4_000],
    [40, 4_000],
    [0.4, 4_000],
    [1, 'two-ways'],
    ['1', 'two-ways'],
    ['halvparten', undefined],
  ])('a share: %j', (given, share) => {
    expect(shareIn(toCell(given))).toBe(share);
  });
});

describe('rows that are about the same jobs', () => {
  const columns = [...headings, 'Status', 'Målt', 'Andel', 'Prosjekt', 'Id', 'Hvorfor andre arbeidsplasser'];
  const row = (given: Record<string, CellValue>) =>
    columns.map((column, at) => (column in given ? given[column] : good[at]));

  it('with one id are one entry: what was found, and what was lost of it', async () => {
    const { entries, codes } = await read([
      columns,
      row({ Id: 'a', Status: 'forventet', Personer: 12 }),
      row({ Id: 'a', Status: 'tapt', Personer: 5, Målt: '2026-03-01' }),
    ]);
    expect(codes).toEqual([]);
    expect(entries).toHaveLength(1);
    expect(entries[0]?.measurements.map(({ stage, hundredths }) => [stage, hundredths])).toEqual([
      ['expected', 1_200],
      ['lost', 500],
    ]);
  });

  it('come in together or not at all', async () => {
    const { codes } = await read([
      columns,
      row({ Id: 'a', Personer: 12 }),
      row({ Id: 'a', Personer: 13, Status: 'tapt', Målt: '2026-03-01' }),
    ]);
    expect(codes).toEqual(['K2 belongs-together', 'D3 more-lost-than-there']);
  });

  it('say the same of them, measure them alike, and never claim more than all of them', async () => {
    const share = (given: Record<string, CellValue>) => row({ Id: 'a', ...given });
    const found = async (...rows: CellValue[][]) => (await read([columns, ...rows])).codes;
    const first = share({ Andel: '60 %', Prosjekt: 'A' });
    expect(await found(first, share({ Andel: '40 %', Prosjekt: 'B' }))).toEqual([]);
    expect(await found(first, share({ Andel: '50 %', Prosjekt: 'B' }))).toContain('I3 over-claimed');
    expect(await found(first, share({ Andel: '50 %', Prosjekt: 'A' }))).toContain('I3 says-otherwise');
    expect(await found(first, share({ Prosjekt: 'A', Andel: '60 %', Når: '2024' }))).toContain(
      'F3 says-otherwise',
    );
    expect(await found(first, share({ Andel: '40 %', Prosjekt: 'B', Personer: 3 }))).toContain(
      'J3 measured-otherwise',
    );
  });

  it('without an id are the same jobs twice, until one of them says why not', async () => {
    const found = async (...rows: CellValue[][]) => read([columns, ...rows]);
    expect((await found(row({}), row({}))).codes).toEqual(['B3 twice']);
    expect((await found(row({}), row({ Personer: 3, Når: '2025-04' }))).codes).toEqual(['B3 same-jobs-row']);
    expect((await found(row({}), row({ Når: '2024' }))).codes).toEqual([]);
    const nameless = { Orgnr: '', Bedrift: 'eksempel  mek, AS' };
    expect((await found(row({}), row(nameless))).codes).toEqual(['B3 same-jobs-row']);
    for (const at of [0, 1]) {
      const rows = [0, 1].map((each) =>
        row(each === at ? { 'Hvorfor andre arbeidsplasser': 'En annen avdeling.' } : {}),
      );
      const { codes, told } = await found(...rows);
      expect([codes, told.map(({ reason }) => reason)]).toEqual([[], ['En annen avdeling.']]);
    }
  });
});
