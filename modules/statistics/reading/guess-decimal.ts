import { display } from '#platform/documents/table.ts';
import type { ColumnKind } from './column-kind.ts';
import type { Question, Said } from './guessed.ts';
import type { HeldTable } from './held.ts';
import { numberIn, type Sign } from './number-in.ts';
import { asked, said } from './said.ts';

/** The decimal sign of a column, by the numbers that can be read in one way only; null where none tells it, or both do. */
export function decimalOf(
  kind: ColumnKind | undefined,
  at: number,
  { columns }: HeldTable,
  into: { reasons: Said[]; questions: Question[] },
): Sign | null {
  if (!kind) return null;
  const { comma, point, twoWays } = kind;
  const heading = columns[at]?.heading ?? '';
  if (comma > 0 && point > 0) {
    into.questions.push(asked('two-decimal-signs', at, { heading, comma, point }));
    return null;
  }
  const sign = comma > 0 ? 'comma' : point > 0 ? 'point' : null;
  if (sign) into.reasons.push(said(`decimal-${sign}`, at, { heading, count: comma + point }));
  else if (twoWays) {
    const written = numberIn(display(twoWays));
    const { comma: thousand, point: part } = written.kind === 'two-ways' ? written : { comma: 0, point: 0 };
    into.questions.push(
      asked('decimal', at, { heading, value: display(twoWays), comma: thousand, point: part }),
    );
  }
  return sign;
}
