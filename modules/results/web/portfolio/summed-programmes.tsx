import { Heading } from '@digdir/designsystemet-react';
import { useFormat } from '#platform/ui/language/use-format.ts';
import type { RollUp } from '../../answers.ts';
import { useText } from '../beside-words.ts';
import JobsFigure from '../figure/jobs-figure.tsx';
import { CountyTable } from './county-table.tsx';
import { columnsOf } from './in-portfolio.ts';

/** The sums of some programmes, by stage and then county by county. */
export function SummedProgrammes({
  found: { all, counties },
  asOf,
  on,
  level,
  example = false,
}: {
  found: Pick<RollUp, 'all' | 'counties'>;
  asOf: string;
  /** The day asked for, which the links carry on. */
  on: string | undefined;
  level: 2 | 3;
  example?: boolean;
}) {
  const text = useText();
  const format = useFormat();
  const columns = columnsOf(all);
  const heading = text('results.portfolio.counties');
  return (
    <>
      {columns.length > 0 ? (
        <JobsFigure results={{ ...all, asOf }} level={level} />
      ) : (
        <p>{text('results.portfolio.no-rows', { on: format.date(asOf) })}</p>
      )}
      <section className="om-section">
        <Heading level={level} data-size="sm">
          {heading}
        </Heading>
        {columns.length > 0 ? (
          <p className="om-small om-muted om-measure om-num results-portfolio-said">
            {text('results.portfolio.counted', { on: format.date(asOf) })}
          </p>
        ) : null}
        <CountyTable
          caption={heading}
          all={all}
          counties={counties}
          columns={columns}
          on={on}
          example={example}
        />
        <p className="om-small om-muted om-measure results-portfolio-foot">
          {text('results.portfolio.first-county')}
        </p>
      </section>
    </>
  );
}
