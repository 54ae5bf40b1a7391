import { guarded } from '#platform/documents/formula-guard.ts';
import type { Panel } from '../panel/panel.ts';
import { states } from '../terms.ts';
import { panelColumns } from './panel-to-export.ts';

/**
 * A panel as CSV (RFC 4180, UTF-8, commas, points in numbers), a row for each cell and nothing in `value` where there is no number. Pieces
 * of some thousand rows, so that a large panel is sent while it is written.
 */
export function* panelCsv({ places, periods, series, values, states: codes }: Panel): Generator<string> {
  yield `${panelColumns.join(',')}\r\n`;
  const beside = periods.flatMap((period) => series.map((key) => `,${field(period)},${field(key)},`));
  let piece = '';
  let cell = 0;
  for (const { id, name } of places) {
    const place = `${field(id)},${field(guarded(name))}`;
    for (const middle of beside) {
      const value = values[cell] as number;
      piece += `${place}${middle}${Number.isNaN(value) ? '' : value},${states[codes[cell] as number]}\r\n`;
      cell += 1;
    }
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

const pieceLength = 65_536;

/** Quoted where it must be. csv-stringify does the same, and takes ten times as long: there may be a hundred thousand places. */
const field = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
