import { type Cell, display } from '#platform/documents/table.ts';
import type { ProblemParams } from '#platform/problems/problem.ts';
import { stateCode } from '../terms.ts';
import type { Column } from './held.ts';
import type { Mapping, NumberWriting } from './mapping.ts';
import { numberIn } from './number-in.ts';
import { symbolIn } from './symbol-in.ts';

/** What each entry of a value column says, read once however often it stands there. */
export type ValueEntries = {
  /** NaN where there is no number. */
  readonly values: Float64Array;
  /** `stateCode`; `absent` for an empty cell and for a problem. */
  readonly states: Uint8Array;
  readonly problems: ReadonlyMap<number, Told>;
  readonly notes: ReadonlyMap<number, Told>;
};

export type Told = { readonly code: string; readonly params: ProblemParams };

export function valueEntries(
  { entries }: Column,
  { decimal }: NumberWriting,
  dash: Mapping['dash'],
): ValueEntries {
  const values = new Float64Array(entries.length).fill(Number.NaN);
  const states = new Uint8Array(entries.length);
  const problems = new Map<number, Told>();
  const notes = new Map<number, Told>();
  const mixed = entries.some(({ kind }) => kind === 'number');
  for (const [at, cell] of entries.entries()) {
    const said = valueIn(cell, decimal, dash);
    if (said.kind === 'problem') problems.set(at, said);
    if (said.kind === 'state') states[at] = stateCode[said.state];
    if (said.kind === 'number') {
      values[at] = said.value;
      states[at] = stateCode[said.breaks ? 'break-before' : 'present'];
    }
    if ((said.kind === 'state' || said.kind === 'number') && said.note) notes.set(at, said.note);
    else if (said.kind === 'number' && mixed && cell.kind === 'text')
      notes.set(at, { code: 'number-as-text', params: {} });
  }
  return { values, states, problems, notes };
}

type ValueSaid =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number; readonly breaks: boolean; readonly note: Told | null }
  | {
      readonly kind: 'state';
      readonly state: 'missing' | 'suppressed' | 'not-applicable';
      readonly note: Told;
    }
  | ({ readonly kind: 'problem' } & Told);

function valueIn(cell: Cell, decimal: NumberWriting['decimal'], dash: Mapping['dash']): ValueSaid {
  if (cell.kind === 'formula')
    return cell.result.kind === 'empty' || cell.result.kind === 'error'
      ? problem('formula')
      : valueIn(cell.result, decimal, dash);
  if (cell.kind === 'empty') return { kind: 'empty' };
  if (cell.kind === 'number') return plain(cell.value);
  if (cell.kind === 'date' || cell.kind === 'time') return problem('date-in-value');
  const said = display(cell).trim();
  if (said === '') return { kind: 'empty' };
  const symbol = symbolIn(said);
  if (symbol === 'dash')
    return dash === 'zero'
      ? { ...plain(0), note: { code: 'dash-zero', params: {} } }
      : { kind: 'state', state: 'missing', note: { code: 'dash-missing', params: {} } };
  if (symbol === 'missing' || symbol === 'suppressed' || symbol === 'not-applicable')
    return { kind: 'state', state: symbol, note: { code: `symbol-${symbol}`, params: { symbol: said } } };
  return numberSaid(said, decimal);
}

function numberSaid(said: string, decimal: NumberWriting['decimal']): ValueSaid {
  const written = numberIn(said);
  if (written.kind === 'none') return problem('unreadable-number');
  if (written.mark === 'c') return problem('state-with-number', { kind: 'suppressed' });
  const { mark } = written;
  const marked = mark === null ? null : { code: mark === 'b' ? 'mark-break' : 'mark', params: { mark } };
  if (written.kind === 'two-ways') {
    const { comma, point } = written;
    if (decimal === null) return problem('two-ways', { comma, point });
    return { kind: 'number', value: decimal === 'comma' ? comma : point, breaks: mark === 'b', note: marked };
  }
  const { value, says, with: how } = written;
  if (decimal !== null && says !== null && says !== decimal) return problem('other-decimal-sign', { value });
  const note = marked ?? (how === null ? null : { code: how, params: { number: value } });
  return { kind: 'number', value, breaks: mark === 'b', note };
}

const plain = (value: number) => ({ kind: 'number', value, breaks: false, note: null }) as const;
const problem = (code: string, params: ProblemParams = {}): ValueSaid => ({ kind: 'problem', code, params });
