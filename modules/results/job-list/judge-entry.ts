import type { FieldProblem } from '#platform/problems/problem.ts';
import { inOrder, judgeEffect, judgeMeasurement, standingOn } from '../rules.ts';
import type { Figure } from '../shapes.ts';
import type { Basis } from '../terms.ts';
import type { JobEntry } from './job-entry.ts';
import type { JobField } from './job-fields.ts';
import type { CellProblem } from './job-row.ts';

export type Beside = {
  readonly example: boolean;
  readonly today: string;
  readonly figures: readonly Pick<Figure, 'subject' | 'low' | 'high'>[];
};

/**
 * What the ledger's own rules say of an entry, noted at the cells of its rows. The business register is asked about one firm at a time,
 * by somebody who can answer; a list of 2,000 is judged without it.
 */
export function judgeEntry({ rows, content, measurements, reasons }: JobEntry, beside: Beside): void {
  const measured = measurements.map((each, at) => ({
    ...each,
    basis: content.basis,
    id: String(at).padStart(6, '0') as never,
    recorded: '',
  }));
  const standing = standingOn(measured, '9999-12-31');
  const judged = judgeEffect(content, standing?.hundredths ?? 0, {
    ...beside,
    reasons,
    register: { kind: 'not-asked' },
    counted: measured.map(({ hundredths }) => hundredths),
  });
  if (!judged.ok)
    rows[0]?.problems.push(...(judged.problem.fields ?? []).map((each) => cellProblem(each, content.basis)));
  const ordered = inOrder(measured);
  for (const [at, each] of ordered.entries()) {
    const decision = judgeMeasurement(each, content, ordered.slice(0, at), beside.today);
    if (decision.ok) continue;
    const row = rows.find(({ read }) => read?.measurement === measurements[measured.indexOf(each)]);
    row?.problems.push(...(decision.problem.fields ?? []).map((each) => cellProblem(each, content.basis)));
    return;
  }
}

const cellProblem = ({ field, code, params }: FieldProblem, basis: Basis): CellProblem => ({
  field: field.endsWith('hundredths') ? basis : (columnOf[field] ?? (field as JobField)),
  // In a list only what is expected may lie ahead, and that has a month or a year.
  code: code === 'in-the-future' ? 'not-yet' : code,
  ...(params ? { params } : {}),
});

const columnOf: Readonly<Record<string, JobField>> = {
  organisationNumber: 'number',
  'reasons.figure': 'figureReason',
};
