import { v5 } from 'uuid';
import { changedColumns } from '#platform/database/changed-columns.ts';
import type { Tx } from '#platform/database/database.ts';
import { keepFigure } from './figures/figure-store.ts';
import * as store from './keep-store.ts';
import { correct } from './ledger/effect-store.ts';
import type { FigureContent } from './shapes.ts';

type Author = { person: string | null; name: string };

/** A published figure of a case, with a key that stays the same when the case is read again. */
export type KeptFigure = { key: string; content: FigureContent };

/**
 * Sees that these figures stand beside a programme's ledger, in this order. One that says something else is corrected, with
 * `reason`: what it said before is kept.
 */
export async function keepFigures(
  tx: Tx,
  {
    unit,
    figures,
    reason,
    editor,
  }: { unit: string; figures: readonly KeptFigure[]; reason: string; editor: Author },
): Promise<{ written: number; corrected: number }> {
  const total = { written: 0, corrected: 0 };
  if (figures.length === 0) return total;
  const rows = await store.figureRows(tx, unit);
  for (const [position, { key, content }] of figures.entries()) {
    const id = v5(`figure/${key}`, unit);
    const row = rows.get(id);
    const becomes = row && changedColumns(row, store.figureColumns(content, position));
    if (!row) {
      await keepFigure(tx, unit, { id, content, author: editor, position });
      total.written += 1;
    } else if (becomes) {
      await correct(tx, unit, 'figure', id, { version: row.version, reason, becomes, author: editor });
      total.corrected += 1;
    }
  }
  return total;
}
