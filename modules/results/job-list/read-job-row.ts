import { dateIn, type Say, saying, type Wrong } from '#platform/documents/importing/cell-text.ts';
import { plain } from '#platform/documents/importing/headings.ts';
import type { Cells } from '#platform/documents/importing/list.ts';
import { languages } from '#platform/language/language.ts';
import { parseOrganisationNumber } from '#platform/organisations/organisation-number.ts';
import { words } from '#platform/shapes/words.ts';
import { daysOf } from '#platform/time/when.ts';
import { effectContent, measurementContent } from '../shapes.ts';
import type { Basis } from '../terms.ts';
import { hundredthsIn, shareIn } from './amounts.ts';
import { type JobField, jobFields } from './job-fields.ts';
import { kindNamed, methodNamed, originNamed, pointNamed, stageNamed, yesNamed } from './job-names.ts';
import type { CellProblem, JobRow, Reading } from './job-row.ts';
import { numberOf } from './number-of.ts';

/** One row as jobs, with everything that is wrong with it: a person mends a row once, not once per mistake. */
export function readJobRow(
  cells: Cells<JobField>,
  reading: Reading,
): { row?: JobRow; problems: CellProblem[] } {
  const problems: CellProblem[] = [];
  const wrong: Wrong<JobField> = (field, code, params) => {
    problems.push({ field, code, ...(params ? { params } : {}) });
    return undefined;
  };
  const say = saying(cells, wrong);
  if (isSum(say)) return { problems: [{ field: 'name', code: 'sum-row' }] };
  const given: Given = { cells, say, wrong, reading };
  const measured = measuredIn(given);
  const happened = happenedIn(given);
  const content = {
    ...firmIn(given),
    kind: codeIn(given, 'kind', kindNamed) ?? missing(given, 'kind', 'missing-kind'),
    basis: measured?.basis,
    origin: codeIn(given, 'origin', originNamed) ?? 'existing',
    happened,
    because: longText(given, 'because', 1_000),
    lang: languageIn(given) ?? reading.lang,
    women: countIn(given, 'women'),
    men: countIn(given, 'men'),
    exempt: longText(given, 'exempt', 200),
  };
  const stage = codeIn(given, 'stage', stageNamed) ?? 'reported';
  const on = dayIn(given);
  const measurement = {
    point: codeIn(given, 'point', pointNamed) ?? pointFor[stage],
    stage,
    hundredths: measured?.hundredths,
    measuredOn: on ?? defaultDay(happened, reading.today),
    method: codeIn(given, 'method', methodNamed) ?? 'self-report',
    evidence: longText(given, 'evidence', 500),
    note: longText(given, 'note', 1_000),
  };
  const claim = { share: shareOf(given), project: longText(given, 'project', 120) };
  const [otherJobs, register, figure] = (['otherJobs', 'registerReason', 'figureReason'] as const).map(
    (field) => longText(given, field, 500),
  );
  if (problems.length > 0) return { problems };
  const parsed = {
    content: effectContent.safeParse(content),
    measurement: rowMeasurement.safeParse(measurement),
  };
  if (!parsed.content.success || !parsed.measurement.success) {
    const [issue] = (parsed.content.error ?? parsed.measurement.error)?.issues ?? [];
    return { problems: [{ field: fieldOf(issue?.path[0]), code: 'not-readable' }] };
  }
  const id = say('id');
  return {
    problems,
    row: {
      content: parsed.content.data,
      measurement: parsed.measurement.data,
      claim,
      reasons: { ...(register ? { register } : {}), ...(figure ? { figure } : {}) },
      ...(otherJobs ? { otherJobs } : {}),
      ...(id ? { id } : {}),
      said: {
        ...parsed.content.data,
        lang: say('lang') || null,
        measurement: { ...parsed.measurement.data, measuredOn: on ?? null },
        claim,
      },
    },
  };
}

type Given = { cells: Cells<JobField>; say: Say<JobField>; wrong: Wrong<JobField>; reading: Reading };

const rowMeasurement = measurementContent.omit({ basis: true, entry: true, file: true });
const fieldOf = (key: PropertyKey | undefined): JobField =>
  jobFields.find((field) => field === key) ?? (key === 'organisationNumber' ? 'number' : 'name');

/** What is usually looked at when jobs are said to be in a stage. */
const pointFor = {
  expected: 'award',
  reported: 'project-end',
  verified: 'project-end',
  lost: 'between',
} as const;

/** A line with a sum below the list; a firm that is called so has a number. */
function isSum(say: Say<JobField>): boolean {
  const digits = /\d{9}/.test(say('number').replace(/\D/g, ''));
  return !digits && (['name', 'number', 'place'] as const).some((field) => sum.test(plain(say(field))));
}
const sum =
  /^(sum|summa|summering|total|totalt|totalsum|tilsammen|sammenlagt|samlet|samla|ialt|subtotal|delsum)(\d{4})?(skapt|skapte|skapade|sikret|sikrede|sikra|säkrade|årsverk|personer|personar|created|secured)*$/;

function firmIn({ say, wrong, reading }: Given) {
  const name = say('name').replace(/\s*[\r\n\t]\s*/g, ' ');
  if (!name) wrong('name', 'missing');
  else if (name.length > 200) wrong('name', 'too-long', { most: 200, found: name.length });
  const place = say('place').replace(/\s*[\r\n\t]\s*/g, ' ');
  if (place.length > 120) wrong('place', 'too-long', { most: 120, found: place.length });
  const number = say('number');
  const parsed = number ? parseOrganisationNumber(number) : undefined;
  if (parsed && 'fault' in parsed)
    wrong('number', parsed.fault === 'personal-number' ? parsed.fault : `number-${parsed.fault}`);
  else if (parsed && !reading.example && parsed.number.startsWith('0')) wrong('number', 'number-of-nobody');
  const publicBody = say('publicBody');
  const answer = publicBody ? yesNamed(publicBody, reading.dictionaries) : 'no';
  if (!answer) wrong('publicBody', 'not-yes-or-no');
  return {
    organisationName: name,
    organisationNumber: parsed && 'number' in parsed ? parsed.number : null,
    place: place || null,
    publicBody: answer === 'yes',
  };
}

/** How many, and of what: the one number that the row has. */
function measuredIn(given: Given): { hundredths: number; basis: Basis } | undefined {
  const found = numberOf(given.say, given.reading.dictionaries);
  if ('code' in found) return given.wrong(found.field, found.code, found.params);
  const hundredths = hundredthsIn(given.cells.cell(found.field));
  if (hundredths === undefined) return given.wrong(found.field, 'not-a-number');
  if (hundredths > 10_000_00) return given.wrong(found.field, 'too-many-jobs');
  return { hundredths, basis: found.basis };
}

function happenedIn({ cells, say, wrong }: Given): string | undefined {
  if (!say('happened')) return wrong('happened', 'missing');
  const date = dateIn(cells.cell('happened'));
  if (date.kind === 'ambiguous') return wrong('happened', 'ambiguous-date');
  if (date.kind === 'none') return wrong('happened', 'not-a-date');
  const day = date.when.replace(/T00:00(?=$|\/)/g, '');
  return day.includes('T') ? wrong('happened', 'clock') : day;
}

/** The day it was found, or the last of the month or year that is said. */
function dayIn({ cells, say, wrong, reading }: Given): string | undefined {
  if (!say('measuredOn')) return undefined;
  const date = dateIn(cells.cell('measuredOn'));
  if (date.kind === 'ambiguous') return wrong('measuredOn', 'ambiguous-date');
  if (date.kind === 'none') return wrong('measuredOn', 'not-a-date');
  const when = date.when.replace(/T[\d:]+/g, '');
  return when.length === 10 && /^[\d-]+$/.test(when) ? when : defaultDay(when, reading.today);
}

/** The last day of a period; today, where that is yet to come. */
function defaultDay(happened: string | undefined, today: string): string {
  if (!happened) return today;
  const after = new Date(`${daysOf(happened).after}T00:00Z`);
  after.setUTCDate(after.getUTCDate() - 1);
  const last = after.toISOString().slice(0, 10);
  return last < today ? last : today;
}

function codeIn<Code extends string>(
  { say, wrong, reading }: Given,
  field: JobField,
  named: (name: string, dictionaries: Reading['dictionaries']) => Code | undefined,
): Code | undefined {
  const said = say(field);
  if (!said) return undefined;
  return named(said, reading.dictionaries) ?? wrong(field, `unknown-${field}`);
}

/** Only where the cell is empty: what it says and we do not know is told already. */
const missing = ({ say, wrong }: Given, field: JobField, code: 'missing-kind'): undefined =>
  say(field) ? undefined : wrong(field, code);

function longText({ say, wrong }: Given, field: JobField, most: number): string | null {
  const said = say(field);
  if (said.length > most) wrong(field, 'too-long', { most, found: said.length });
  return said === '' || !words(most).safeParse(said).success ? null : said;
}

function countIn({ cells, say, wrong }: Given, field: 'women' | 'men'): number | null {
  if (!say(field)) return null;
  const hundredths = hundredthsIn(cells.cell(field));
  if (hundredths === undefined || hundredths % 100 !== 0 || hundredths > 100_000_00)
    return wrong(field, 'not-whole') ?? null;
  return hundredths / 100;
}

function shareOf({ cells, say, wrong }: Given): number {
  if (!say('share')) return 10_000;
  const share = shareIn(cells.cell('share'));
  if (share === 'two-ways') return wrong('share', 'share-two-ways') ?? 0;
  if (share === undefined || share < 1 || share > 10_000) return wrong('share', 'not-a-share') ?? 0;
  return share;
}

function languageIn({ say, wrong }: Given) {
  const said = say('lang').toLowerCase();
  if (said === '') return undefined;
  return languages.find((code) => code === said) ?? wrong('lang', 'unknown-language');
}
