import { type Cell, display } from '#platform/documents/table.ts';

/** A place as a cell says it: its code, and the name beside it. `lost`: a number, whose leading zeros a spreadsheet may have taken. */
export type PlaceSaid = { readonly code: string | null; readonly name: string; readonly lost: boolean };

/**
 * `3443`, `3443 Vestre Toten`, `K-3443`, `K.3443`, `0301 Oslo (-2019)`, `Vestre Toten (3443)`, `="0301"`, 301 and `301.0`. A group of an office
 * such as `K.Rest` is its own code, which no place has; what has none is a name.
 */
export function placeIn(cell: Cell): PlaceSaid {
  if (cell.kind === 'formula') return placeIn(cell.result);
  const said = display(cell)
    .trim()
    .replace(/^="(.*)"$/, '$1')
    .replace(/\s+/g, ' ');
  const bare = said.replace(/^(?:K|KOM|NO|SE)?[-._ ]?(?=\d{4}\b)/i, '');
  const whole = /^(\d{1,4})(?:\.0)?$/.exec(bare);
  if (whole) return { code: whole[1] ?? '', name: '', lost: (whole[1] ?? '').length % 2 === 1 };
  const before = /^(\d{2}|\d{4})[ :–-]+(\p{L}.*)$/u.exec(bare);
  if (before) return { code: before[1] ?? '', name: withoutYears(before[2] ?? ''), lost: false };
  const after = /^(\p{L}.*?)[ ,–-]*\(?\b(\d{4})\)?$/u.exec(withoutYears(said));
  if (after) return { code: after[2] ?? '', name: (after[1] ?? '').replace(/ \($/, ''), lost: false };
  if (/^[A-Z]{1,3}[-._][\w-]+$/.test(said)) return { code: said, name: '', lost: false };
  return { code: null, name: withoutYears(said), lost: false };
}

/** SSB writes when a former municipality was one behind its name. */
const withoutYears = (name: string) => name.replace(/ ?\((?:\d{4})?-(?:\d{4})?\)$/, '').trim();
