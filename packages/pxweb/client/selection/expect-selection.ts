import { SourceRefused } from '../source-refused.ts';
import type { Selection } from './expression.ts';

/** Refuses (`nothing-selected`) an empty selection: a server answers it with a default one, which may leave out what was meant. */
export function expectSelection(selection: Selection): Selection {
  if (selection.length > 0 && selection.every(({ values }) => values.length > 0)) return selection;
  throw new SourceRefused({
    code: 'nothing-selected',
    what: 'The selection, or one of its variables, is empty',
    remedy: 'Name every variable that is wanted, and codes of each: * for all of them.',
    path: selection.find(({ values }) => values.length === 0)?.variable,
  });
}
