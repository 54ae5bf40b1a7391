import type { ReactNode } from 'react';
import { FigureFrame } from '#platform/ui/figure/figure-frame.tsx';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { type Basis, kinds } from '../../terms.ts';
import { useText } from '../open-words.ts';
import { useAmount } from '../use-amount.ts';
import { aimedFor, type Summed, shownBases, type Target, targetOf } from './finding.ts';
import { JobsBars } from './jobs-bars.tsx';
import { JobsTable } from './jobs-table.tsx';
import './figure.css';

/** Jobs by kind and stage, a panel for persons and one for full-time equivalents: they are never added. */
export default function JobsFigure({
  results,
  targets,
  level = 2,
  links,
}: {
  results: Summed;
  targets?: readonly Target[];
  level?: 2 | 3 | 4;
  links?: ReactNode;
}) {
  return shownBases(results, targets).map((basis) => (
    <OneBasis key={basis} results={results} basis={basis} targets={targets} level={level} links={links} />
  ));
}

function OneBasis({
  results,
  basis,
  targets,
  level,
  links,
}: {
  results: Summed;
  basis: Basis;
  targets: readonly Target[] | undefined;
  level: 2 | 3 | 4;
  links: ReactNode;
}) {
  const text = useText();
  const format = useFormat();
  const { amount } = useAmount();
  const { created, secured } = results;
  const part = (kind: (typeof kinds)[number]) => {
    const count = amount(results[kind][basis].verified);
    const target = targetOf(targets, kind, basis);
    return target
      ? text(`results.figure.part.${kind}.of`, { count, target: amount(target.target) })
      : text(`results.figure.part.${kind}`, { count });
  };
  const none = created[basis].verified + secured[basis].verified === 0;
  const title = none
    ? text(`results.figure.none.${basis}`)
    : text(`results.figure.title.${basis}`, { created: part('created'), secured: part('secured') });
  const by = aimedFor(targets, basis);
  const lost = { created: amount(created[basis].lost), secured: amount(secured[basis].lost) };
  const unit = [
    by
      ? text(`results.figure.unit.${basis}.target`, { on: format.date(results.asOf), by: format.date(by) })
      : text(`results.figure.unit.${basis}`, { on: format.date(results.asOf) }),
    ...(created[basis].lost + secured[basis].lost > 0 ? [text('results.figure.lost', lost)] : []),
  ].join(' ');
  const rows = kinds.map((kind) => ({
    kind,
    sums: results[kind][basis],
    target: targetOf(targets, kind, basis),
  }));
  const rowsHere = created[basis].rows + secured[basis].rows;
  const label = kinds
    .map((kind) => {
      const { verified, reported, expected } = results[kind][basis];
      return text('results.figure.spoken', {
        kind: text(`results.kind.${kind}.many`),
        verified: amount(verified),
        reported: amount(reported),
        expected: amount(expected),
      });
    })
    .join(' ');
  return (
    <FigureFrame
      title={title}
      unit={unit}
      level={level}
      drawing={<JobsBars label={label} rows={rows} />}
      table={<JobsTable results={results} basis={basis} targets={targets} caption={title} />}
      source={
        rowsHere === results.rows
          ? text('results.figure.source', { rows: results.rows, firms: results.firms })
          : text('results.figure.source-part', { rows: rowsHere, all: results.rows })
      }
      links={links}
    />
  );
}
