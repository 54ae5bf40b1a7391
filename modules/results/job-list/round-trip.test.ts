import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messages, say } from '#apps/server/messages.ts';
import { readTable } from '#platform/documents/read-table.ts';
import { tableFile } from '#platform/documents/table-file.ts';
import { workbookScript } from '#platform/documents/testing/workbook-script.ts';
import { type Language, languages } from '#platform/language/language.ts';
import { saysSomething } from '#platform/language/plain-text.ts';
import { effectContent, measurementContent } from '../shapes.ts';
import { bases, kinds, methods, origins, points } from '../terms.ts';
import { fictionalNumbers } from '../testing/given.ts';
import { exportRows } from './export-rows.ts';
import type { ExportedEffect } from './job-list-export-store.ts';
import { judgeEntry } from './judge-entry.ts';
import { findingsOf, findJobList, readJobList } from './read-job-list.ts';
import { sameJobs } from './same-jobs.ts';

const today = '2026-11-27';
const dictionaries = languages.map((language) => messages[language]);

/** What people write, with all that a spreadsheet would like to read as something else. */
const words = (most: number) =>
  fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        fc.constantFrom(
          '=1+1',
          '+47 61 15 33 00',
          '-',
          '@',
          "'",
          "'=x",
          '"',
          ';',
          ',',
          '\t',
          '4,5',
          '1e5',
          '😀',
          'Ål',
        ),
      ),
      { minLength: 1, maxLength: 5 },
    )
    .map((parts) => parts.join('').slice(0, most).trim())
    .filter(saysSomething);
const perhaps = (most: number) => fc.option(words(most));
const numbers = [...Array(12)].map(
  (
    (all) => () =>
      String(all.next().value)
  )(fictionalNumbers()),
);

const measured = fc.record({
  point: fc.constantFrom(...points),
  stage: fc.constantFrom('expected' as const, 'reported' as const, 'verified' as const),
  whole: fc.integer({ min: 0, max: 10_000 }),
  parts: fc.integer({ min: 0, max: 99 }),
  measuredOn: fc.constantFrom('2024-12-31', '2025-06-30', '2026-02-28', '2026-11-27'),
  method: fc.constantFrom(...methods),
  evidence: perhaps(500),
  note: perhaps(1_000),
});

const said = fc.record({
  name: words(200).map((text) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ').trim()),
  rest: fc.record({
    publicBody: fc.boolean(),
    place: fc.constantFrom(null, 'Eksempelvik', '=Sted', 'Å; i "Lofoten"'),
    kind: fc.constantFrom(...kinds),
    basis: fc.constantFrom(...bases),
    origin: fc.constantFrom(...origins),
    happened: fc.constantFrom('2021', '2024-03', '2024-12-31', '2022/2024', '2023~', '2024-01/2024-06'),
    because: perhaps(1_000),
    lang: fc.constantFrom(...languages),
    exempt: perhaps(200),
  }),
  hasNumber: fc.boolean(),
  found: fc.array(measured, { minLength: 1, maxLength: 3 }),
  lost: fc.boolean(),
  claims: fc.uniqueArray(fc.record({ project: perhaps(120), share: fc.integer({ min: 1, max: 3_333 }) }), {
    minLength: 1,
    maxLength: 3,
    selector: ({ project }) => project,
  }),
  why: perhaps(500),
});

/** Whatever a ledger may hold, by the ledger's own rules. */
const effects = fc.array(said, { minLength: 1, maxLength: 8 }).map((all) =>
  all.flatMap(({ name, rest, hasNumber, found, lost, claims, why }, at): ExportedEffect[] => {
    const content = effectContent.safeParse({
      ...rest,
      organisationName: name,
      organisationNumber: hasNumber ? numbers[at] : null,
      women: null,
      men: null,
    });
    if (!content.success) return [];
    const measurements = found.map(({ whole, parts, ...each }) => ({
      ...each,
      hundredths: whole * 100 - (rest.basis === 'fte' && whole > 0 ? parts : 0),
      ...(each.stage === 'verified' && (each.evidence === null || each.method === 'self-report')
        ? { method: 'register' as const, evidence: 'A-melding' }
        : {}),
    }));
    const last = measurements.toSorted((a, b) => a.measuredOn.localeCompare(b.measuredOn, 'en')).at(-1);
    const gone = { ...last, stage: 'lost' as const, hundredths: 1_00, measuredOn: today };
    const all = [
      ...measurements,
      ...(lost && last && measurements.every(({ hundredths }) => hundredths >= 100) ? [gone] : []),
    ];
    return [
      {
        id: `0192f0c4-0000-7000-8000-${String(at).padStart(12, '0')}`,
        content: content.data,
        measurements: all.map((each, n) => ({
          ...measurementContent.omit({ basis: true, entry: true, file: true }).parse(each),
          id: String(n),
          recorded: String(n),
        })),
        claims: claims.map(({ project, share }) => ({ project: project?.trim() ?? null, share })),
        reasons: why ? { figure: why } : {},
        told: [],
      },
    ];
  }),
);

/** Out as a file, in again, and as it would be exported then. */
async function thereAndBack(given: readonly ExportedEffect[], format: 'csv' | 'xlsx', language: Language) {
  const rows = exportRows(given, say(language), today);
  const file = tableFile(rows, { format, title: 'Arbeidsplasser', language });
  const table = await readTable(await buffer(file.content), {
    name: file.name,
    workbookScript: await workbookScript(),
  });
  if (!table.ok) throw new Error(table.problem.code);
  const list = findJobList(table.value.sheets, dictionaries);
  if (!list.ok) throw new Error(list.problem.code);
  const reading = { dictionaries, today, lang: 'nb', example: true } as const;
  const jobs = await readJobList(list.value, reading, new Set());
  for (const entry of jobs.entries) judgeEntry(entry, { example: true, today, figures: [] });
  sameJobs(jobs.entries, () => []);
  const problems = findingsOf(jobs).flatMap((row) => row.problems);
  const again = jobs.entries.map(
    (entry): ExportedEffect => ({
      id: entry.id ?? '',
      content: entry.content,
      measurements: entry.measurements.map((each, n) => ({ ...each, id: String(n), recorded: String(n) })),
      claims: [...entry.claims],
      reasons: entry.reasons,
      told: [],
    }),
  );
  return { problems, again };
}

describe('what a ledger exports comes in again as it was, and goes out the same', () => {
  it.each([
    ['csv', 150],
    ['xlsx', 15],
  ] as const)(
    'as %s',
    async (format, numRuns) => {
      await fc.assert(
        fc.asyncProperty(effects, fc.constantFrom(...languages), async (given, language) => {
          const { problems, again } = await thereAndBack(given, format, language);
          expect(problems).toEqual([]);
          const rows = (all: readonly ExportedEffect[]) => [...exportRows(all, say(language), today)];
          expect(rows(again)).toEqual(rows(given));
        }),
        { numRuns },
      );
    },
    120_000,
  );
});

it('what stands today adds up to the share that each claim has of what stands', () => {
  const effect: ExportedEffect = {
    id: 'a',
    content: effectContent.parse({
      organisationName: 'Eksempel Mek AS',
      kind: 'created',
      basis: 'fte',
      origin: 'new',
      happened: '2024',
      lang: 'nb',
    }),
    measurements: [
      { stage: 'expected', hundredths: 2_000, measuredOn: '2024-01-01' },
      { stage: 'verified', hundredths: 1_001, measuredOn: '2025-01-01' },
      { stage: 'lost', hundredths: 1, measuredOn: '2026-01-01' },
    ].map((each, n) => ({
      ...measurementContent
        .omit({ basis: true, entry: true, file: true })
        .parse({ point: 'between', method: 'register', evidence: 'A-melding', ...each }),
      id: String(n),
      recorded: String(n),
    })),
    claims: [
      { share: 3_333, project: 'A' },
      { share: 3_334, project: 'B' },
    ],
    reasons: {},
    told: [],
  };
  const [headings = [], ...rows] = [...exportRows([effect], say('nb'), today)];
  const at = headings.indexOf('Står i dag for programmet, årsverk');
  expect(rows.map((row) => row[at])).toEqual([undefined, 3.33, undefined, undefined, 3.33, undefined]);
});
