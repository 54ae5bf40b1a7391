import type { Say } from '#platform/documents/importing/row-problem.ts';
import type { CellValue } from '#platform/documents/table.ts';
import { inOrder, shareOf, standingOn } from '../rules.ts';
import { asNumber, asPercent } from './amounts.ts';
import type { JobField } from './job-fields.ts';
import type { ExportedEffect } from './job-list-export-store.ts';

type Measured = ExportedEffect['measurements'][number];
type Claimed = ExportedEffect['claims'][number];
/** What is said in one row: a measurement of an effect, for one of the shares that are claimed. */
type Line = { effect: ExportedEffect; measured: Measured; claimed: Claimed; counts: number | undefined };

/**
 * The ledger as rows: one for each measurement and share, rows about the same jobs with the same id, so that nothing of what was found is
 * left out. `counts` is what a claim stands at today, in the row that it stands by: that column, and no other, adds up to the totals.
 */
export function* exportRows(
  effects: Iterable<ExportedEffect>,
  say: Say,
  today: string,
): Generator<CellValue[]> {
  yield columns.map(([key]) => say(`results.list.column.${key}`));
  for (const effect of effects)
    for (const line of linesOf(effect, today)) yield columns.map(([, value]) => value(line, say));
}

export const exportWidths = (): number[] => columns.map(([key]) => (wide.includes(key) ? 40 : 16));
const wide = ['name', 'because', 'evidence', 'note', 'otherJobs'];

function* linesOf(effect: ExportedEffect, today: string): Generator<Line> {
  const measured = inOrder(effect.measurements as never) as unknown as Measured[];
  const standing = standingOn(measured as never, today);
  const by = measured.findLast(({ stage, measuredOn }) => stage === standing?.stage && measuredOn <= today);
  for (const claimed of byProject(effect.claims)) {
    for (const each of measured) {
      const stands = standing && each === by && standing.stage !== 'lost';
      const counts = stands
        ? claimed.shares.reduce((sum, share) => sum + shareOf(standing.hundredths, share), 0)
        : undefined;
      yield { effect, measured: each, claimed, counts };
    }
  }
}

/** Shares of one project are one share: they are told apart by nothing that a file could say. */
function byProject(claims: ExportedEffect['claims']): (Claimed & { shares: number[] })[] {
  const projects = new Map<string | null, number[]>();
  for (const { project, share } of claims) projects.set(project, [...(projects.get(project) ?? []), share]);
  return [...projects].map(([project, shares]) => ({
    project,
    share: shares.reduce((sum, share) => sum + share, 0),
    shares,
  }));
}

/** Why these are other jobs: each reason once, as many as the field holds. */
function otherJobs({ told }: ExportedEffect): string {
  return [...new Set(told)].reduce((all, each) => {
    const more = all ? `${all}\n${each}` : each;
    return more.length <= 500 ? more : all;
  }, '');
}

const columns: readonly [
  key: JobField | 'counts.persons' | 'counts.fte',
  value: (line: Line, say: Say) => CellValue,
][] = [
  ['number', ({ effect }) => effect.content.organisationNumber],
  ['name', ({ effect }) => effect.content.organisationName],
  ['place', ({ effect }) => effect.content.place],
  ['kind', ({ effect }, say) => say(`results.kind.${effect.content.kind}.one`)],
  ['persons', (line) => amount(line, 'persons', line.measured.hundredths)],
  ['fte', (line) => amount(line, 'fte', line.measured.hundredths)],
  ['happened', ({ effect }) => effect.content.happened],
  ['stage', ({ measured }, say) => say(`results.stage.${measured.stage}`)],
  ['measuredOn', ({ measured }) => measured.measuredOn],
  ['method', ({ measured }, say) => say(`results.method.${measured.method}`)],
  ['evidence', ({ measured }) => measured.evidence],
  ['point', ({ measured }, say) => say(`results.point.${measured.point}`)],
  ['share', ({ claimed }) => asPercent(claimed.share)],
  ['project', ({ claimed }) => claimed.project],
  ['counts.persons', (line) => amount(line, 'persons', line.counts)],
  ['counts.fte', (line) => amount(line, 'fte', line.counts)],
  ['origin', ({ effect }, say) => say(`results.origin.${effect.content.origin}`)],
  ['because', ({ effect }) => effect.content.because],
  ['women', ({ effect }) => effect.content.women],
  ['men', ({ effect }) => effect.content.men],
  ['publicBody', ({ effect }, say) => say(`results.${effect.content.publicBody ? 'yes' : 'no'}`)],
  ['exempt', ({ effect }) => effect.content.exempt],
  ['lang', ({ effect }) => effect.content.lang],
  ['note', ({ measured }) => measured.note],
  ['otherJobs', ({ effect }) => otherJobs(effect)],
  ['figureReason', ({ effect }) => effect.reasons.figure],
  ['registerReason', ({ effect }) => effect.reasons.register],
  ['id', ({ effect }) => effect.id],
];

const amount = ({ effect }: Line, basis: 'persons' | 'fte', hundredths: number | undefined): CellValue =>
  effect.content.basis === basis && hundredths !== undefined ? asNumber(hundredths) : undefined;
