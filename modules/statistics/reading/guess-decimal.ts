import { display } from '#platform/documents/table.ts';
import type { ColumnKind } from './column-kind.ts';
import type { Choice, Question, Said } from './guessed.ts';
import type { HeldTable } from './held.ts';
import type { ValueColumn } from './mapping.ts';
import { numberIn, type Sign } from './number-in.ts';
import { asked, said } from './said.ts';

/**
 * The decimal sign of each column, by the numbers that can be read in one way only. Where none tells it, or both do, it is asked: once
 * for all such columns, for who writes a file writes it in one way.
 */
export function withDecimals(
  values: readonly ValueColumn[],
  kinds: readonly ColumnKind[],
  { columns }: HeldTable,
  into: { reasons: Said[]; questions: Question[] },
): readonly ValueColumn[] {
  const heading = (at: number) => columns[at]?.heading ?? '';
  const own = [...new Set(values.map(({ column }) => column))];
  const signs = new Map(own.map((at) => [at, signOf(kinds[at])] as const));
  const both = own.filter((at) => signs.get(at) === 'both');
  const open = own.filter((at) => signs.get(at) === null && kinds[at]?.twoWays);
  const written = values.map((value) => {
    const sign = signs.get(value.column) ?? null;
    return { ...value, numbers: { decimal: sign === 'both' ? null : sign } };
  });
  for (const [at, sign] of signs)
    if (sign === 'comma' || sign === 'point')
      into.reasons.push(said(`decimal-${sign}`, at, { heading: heading(at), count: kinds[at]?.[sign] ?? 0 }));
  const choices = (of: readonly number[], labels: Readonly<Record<Sign, string>>): Choice[] =>
    (['comma', 'point'] as const).map((decimal) => ({
      label: labels[decimal],
      mapping: {
        values: written.map((value) =>
          of.includes(value.column) ? { ...value, numbers: { decimal } } : value,
        ),
      },
    }));
  if (both.length > 0) {
    const count = (sign: Sign) => both.reduce((sum, at) => sum + (kinds[at]?.[sign] ?? 0), 0);
    const params = { heading: both.map(heading).join(', '), comma: count('comma'), point: count('point') };
    into.questions.push({
      ...asked('two-decimal-signs', both[0] ?? null, params),
      choices: choices(both, { comma: '1,5', point: '1.5' }),
    });
  }
  const [first] = open;
  const cell = first === undefined ? null : kinds[first]?.twoWays;
  if (first !== undefined && cell) {
    const number = numberIn(display(cell));
    const { comma, point } = number.kind === 'two-ways' ? number : { comma: 0, point: 0 };
    const params = { heading: open.map(heading).join(', '), value: display(cell), comma, point };
    into.questions.push({
      ...asked('decimal', first, params),
      choices: choices(open, { comma: neutral(comma), point: neutral(point) }),
    });
  }
  return written;
}

function signOf(kind: ColumnKind | undefined): Sign | 'both' | null {
  if (!kind) return null;
  if (kind.comma > 0 && kind.point > 0) return 'both';
  return kind.comma > 0 ? 'comma' : kind.point > 0 ? 'point' : null;
}

/** As it is read in every language: `1 234`, `1.234`. */
const neutral = (value: number) => String(value).replace(/(?<![.]\d*)\B(?=(\d{3})+$)/g, ' ');
