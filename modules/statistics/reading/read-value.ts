import { display } from '#platform/documents/table.ts';
import type { ProblemParams } from '#platform/problems/problem.ts';
import { hasNumber, type State, stateCode } from '../terms.ts';
import type { PlannedValue, RowPlan } from './row-plan.ts';
import { cellAt } from './rows.ts';
import type { Told } from './value-entries.ts';

/** What the value cell of a row says, with the symbol and the column of states beside it. */
export type ValueRead = {
  readonly value: number;
  /** `stateCode`. */
  readonly state: number;
  /** Neither a number nor anything said instead. */
  readonly empty: boolean;
  /** With the column that it is about. */
  readonly problem: (Told & { readonly at: number }) | null;
  /** `of`: notes of one code are told apart by it. */
  readonly note: (Told & { readonly of: string }) | null;
};

export function readValue(planned: PlannedValue, row: number, plan: RowPlan): ValueRead {
  const cell = planned.besides === null ? ofEntry(planned, row) : ofCube(planned, planned.besides, row);
  if (plan.state === null || cell.problem) return stated(cell, plan, planned);
  const beside = plan.state.states[plan.state.column.at[row] ?? 0];
  if (beside === undefined)
    return { ...cell, problem: { at: plan.state.at, code: 'unknown-state', params: {} } };
  return stated(
    withState(cell, beside, plan.state.at, planned.at, saysState(plan.state, row)),
    plan,
    planned,
  );
}

const nothing = {
  value: Number.NaN,
  state: stateCode.absent,
  empty: true,
  problem: null,
  note: null,
} as const;

type ValueColumnPlan = Pick<PlannedValue, 'column' | 'entries' | 'at'>;

function ofEntry({ column, entries, at }: ValueColumnPlan, row: number): ValueRead {
  const entry = column.at[row] ?? 0;
  const problem = entries.problems.get(entry);
  const state = entries.states[entry] ?? 0;
  const note = entries.notes.get(entry);
  return {
    value: entries.values[entry] ?? Number.NaN,
    state,
    empty: state === stateCode.absent && !problem,
    problem: problem ? { ...problem, at } : null,
    note: note ? { ...note, of: String(note.params.symbol ?? note.params.mark ?? '') } : null,
  };
}

/** A number and what the office says of it. Zero is also what some servers send for the number that they withhold. */
function ofCube(planned: ValueColumnPlan, besides: readonly (State | undefined)[], row: number): ValueRead {
  const { column, at } = planned;
  const value = column.numbers?.[row] ?? Number.NaN;
  const entry = column.at[row] ?? 0;
  if (Number.isNaN(value)) return entry === 0 ? nothing : ofEntry(planned, row);
  const plain = { value, state: stateCode.present, empty: false, problem: null, note: null };
  if (entry === 0) return plain;
  const symbol = display(cellAt({ ...column, numbers: null }, row)).trim();
  const said = symbol === '*' ? 'present' : (besides[entry] ?? 'present');
  if (said === 'present') return { ...plain, note: { code: 'mark', params: { mark: symbol }, of: symbol } };
  return value === 0 && said !== 'break-before'
    ? ofEntry(planned, row)
    : withState(plain, said, at, at, true);
}

/** What a column of states makes of a number, `told` when it says anything at all. */
function withState(
  cell: ValueRead,
  state: State,
  stateAt: number,
  valueAt: number,
  told: boolean,
): ValueRead {
  const number = hasNumber(cell.state);
  const wrong = (at: number, code: string, params: ProblemParams = {}): ValueRead => ({
    ...cell,
    problem: { at, code, params },
  });
  if (state === 'present') return told && cell.empty ? wrong(valueAt, 'number-without') : cell;
  if (state === 'break-before')
    return number ? { ...cell, state: stateCode['break-before'] } : wrong(valueAt, 'number-without');
  if (number) return wrong(stateAt, 'state-with-number', { kind: state.replaceAll('-', '_') });
  if (state === 'absent') return nothing;
  return { ...cell, state: stateCode[state], empty: false };
}

const saysState = (state: NonNullable<RowPlan['state']>, row: number): boolean =>
  display(cellAt(state.column, row)).trim() !== '';

/** In a row made for one number, an empty cell says that it is not known. */
function stated(cell: ValueRead, { emptyIsAbsent }: RowPlan, { at }: PlannedValue): ValueRead {
  if (!cell.empty || emptyIsAbsent) return cell;
  return { ...cell, state: stateCode.missing, note: { code: 'empty-missing', params: {}, of: String(at) } };
}
