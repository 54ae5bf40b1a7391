import type { ReactNode } from 'react';
import { Lang } from '#platform/ui/language/lang.tsx';
import { useFormat } from '#platform/ui/language/use-format.ts';
import type { PublicShock } from '../../contract.ts';
import { useText } from '../open-words.ts';
import { howMany } from './how-many.ts';
import { SourceLine } from './source-line.tsx';
import './life.css';

/** What happened: when, how many, and where that is said. `after` is what a member may do with each. */
export default function ShockList<S extends PublicShock>({
  shocks,
  after,
}: {
  shocks: readonly S[];
  after?: (shock: S) => ReactNode;
}) {
  const text = useText();
  const format = useFormat();
  return (
    <ul className="programme-timeline">
      {shocks.map((shock) => (
        <li key={shock.id}>
          <p className="programme-timeline-when om-num">{format.when(shock.happened)}</p>
          <div className="programme-timeline-what">
            <p className="om-strong">
              <Lang lang={shock.lang}>{shock.what}</Lang>
            </p>
            <p className="om-small om-num">
              {[shock.employer, howMany(shock, text, format)].filter(Boolean).join(' · ')}
            </p>
            <SourceLine source={shock.source} lang={shock.lang} />
            {after?.(shock)}
          </div>
        </li>
      ))}
    </ul>
  );
}
