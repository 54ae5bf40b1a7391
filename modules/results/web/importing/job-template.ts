import type { Translate } from '#platform/language/translate.ts';
import type { ResultsKey } from '../words.ts';

/** An empty list of jobs to fill in, with one row as an example. Its number is one that nobody can have: it cannot come in by mistake. */
export function jobTemplate(text: Translate<ResultsKey>): string[][] {
  const example: Partial<Record<(typeof columns)[number], string>> = {
    number: '012 345 674',
    name: text('results.import.example-name'),
    place: text('results.import.example-place'),
    kind: text('results.kind.created.one'),
    fte: '4,5',
    happened: '2025',
    stage: text('results.stage.reported'),
    measuredOn: '2025-12-31',
    method: text('results.method.self-report'),
    evidence: text('results.import.example-evidence'),
    share: '100 %',
    origin: text('results.origin.existing'),
    because: text('results.import.example-because'),
  };
  return [
    columns.map((column) => text(`results.list.column.${column}`)),
    columns.map((column) => example[column] ?? ''),
  ];
}

const columns = [
  'number',
  'name',
  'place',
  'kind',
  'persons',
  'fte',
  'happened',
  'stage',
  'measuredOn',
  'method',
  'evidence',
  'share',
  'project',
  'origin',
  'because',
  'women',
  'men',
  'exempt',
  'otherJobs',
] as const;
