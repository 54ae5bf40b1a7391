import { CounterfactualError } from '../errors/counterfactual-error.ts';

/** One record of a text, and the line on which it begins; a quoted cell may go over several lines. */
export type CsvRecord = { readonly line: number; readonly cells: readonly string[] };

/**
 * The records of a text, one after the other. Cells are trimmed; within quotes everything stands for itself, and two quotes are
 * one (RFC 4180). Stricter than most readers, since a quote that is guessed at moves all the cells behind it.
 * Throws `quote-not-closed`, `stray-quote`, `text-after-quote`, with the line and the position of the cell.
 */
export function* csvRecords(text: string, delimiter: string): Generator<CsvRecord> {
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const record = { line, cells: [] as string[] };
    for (;;) {
      const place = { line, column: String(record.cells.length + 1) };
      const cell = cellAt(text, at, delimiter, place);
      record.cells.push(cell.value);
      at = cell.end;
      line += cell.lines;
      if (text[at] !== delimiter) break;
      at += 1;
    }
    if (at < text.length) {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      line += 1;
    }
    yield record;
  }
}

type Place = { readonly line: number; readonly column: string };
type Cell = { readonly value: string; readonly end: number; readonly lines: number };

function cellAt(text: string, from: number, delimiter: string, place: Place): Cell {
  const start = afterSpaces(text, from, delimiter);
  if (text[start] === '"') return quotedCell(text, start, delimiter, place);
  let end = start;
  while (end < text.length && !endsCell(text[end], delimiter)) {
    if (text[end] === '"')
      throw refused('stray-quote', 'a quote stands in the middle of a cell', place, {
        remedy: 'Put the whole cell in quotes, and write each quote in it twice.',
      });
    end += 1;
  }
  return { value: text.slice(start, end).trim(), end, lines: 0 };
}

function quotedCell(text: string, start: number, delimiter: string, place: Place): Cell {
  let value = '';
  let from = start + 1;
  for (;;) {
    const close = text.indexOf('"', from);
    if (close < 0)
      throw refused('quote-not-closed', 'a quote is opened and never closed', place, {
        remedy: 'Close the quote, or take it away.',
      });
    value += text.slice(from, close);
    if (text[close + 1] !== '"') {
      const end = afterSpaces(text, close + 1, delimiter);
      if (end < text.length && !endsCell(text[end], delimiter))
        throw refused('text-after-quote', 'text follows the closing quote', place, {
          remedy: 'Write each quote within a quoted cell twice.',
        });
      return { value: value.trim(), end, lines: value.match(/\r\n|\r|\n/g)?.length ?? 0 };
    }
    value += '"';
    from = close + 2;
  }
}

function afterSpaces(text: string, from: number, delimiter: string): number {
  let at = from;
  while (text[at] !== delimiter && (text[at] === ' ' || text[at] === '\t' || text[at] === '\u00a0')) at += 1;
  return at;
}

const endsCell = (character: string | undefined, delimiter: string) =>
  character === delimiter || character === '\n' || character === '\r';

const refused = (code: string, found: string, where: Place, { remedy }: { remedy: string }) =>
  new CounterfactualError({
    code,
    found,
    where,
    why: 'Where a cell ends would be a guess, and every cell behind it could be in the wrong column.',
    remedy,
  });
