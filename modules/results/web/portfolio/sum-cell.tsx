import type { Totals } from '../../rules.ts';
import { useText } from '../beside-words.ts';
import { useAmount } from '../use-amount.ts';
import type { Column } from './in-portfolio.ts';

/** What is verified; below it what is only reported, what is expected and what was lost, each in a line of its own. */
export function SumCell({ column: { kind, basis }, sums }: { column: Column; sums: Totals }) {
  const text = useText();
  const { inColumn } = useAmount();
  const { verified, reported, expected, lost, rows } = sums[kind][basis];
  const below = [
    [reported, 'results.figure.short-reported'],
    [expected, 'results.figure.short-expected'],
    [lost, 'results.ledger.of-lost'],
  ] as const;
  return (
    <td
      className="results-right"
      data-label={`${text(`results.kind.${kind}.many`)}, ${text(`results.basis.${basis}`)}`}
    >
      {rows === 0 ? '–' : inColumn(verified, basis)}
      {below.map(([hundredths, key]) =>
        hundredths > 0 ? (
          <span key={key} className="results-sub">
            {text(key, { count: inColumn(hundredths, basis) })}
          </span>
        ) : null,
      )}
    </td>
  );
}
