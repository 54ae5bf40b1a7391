import { Heading } from '@digdir/designsystemet-react';
import { Lang } from '#platform/ui/language/lang.tsx';
import type { Indicator } from '../../contract.ts';
import { yearOf } from '../../rules.ts';
import { ActualEvidence } from '../actual/actual-evidence.tsx';
import { MadeOf } from '../actual/made-of.tsx';
import { RecordActual } from '../actual/record-actual.tsx';
import { OpenForm } from '../form/open-form.tsx';
import { usePlan } from '../plan-context.ts';
import { SetTarget } from '../target/set-target.tsx';
import { WhatWasDone } from '../what-was-done.tsx';
import { useText } from '../words.ts';
import { CorrectIndicator } from './correct-indicator.tsx';
import { IndicatorFacts } from './indicator-facts.tsx';
import { YearTable } from './year-table.tsx';

/** One way a goal is measured: where it began, what is aimed at year by year, and what was reached. */
export function IndicatorBlock({ indicator }: { indicator: Indicator }) {
  const text = useText();
  const { mayWrite, open, years, programme, thisYear } = usePlan();
  const { id, name, lang, targets, ledger, actuals } = indicator;
  const isFull = years.length > 0 && years.every((year) => targets.some((target) => target.year === year));
  const corrected = actuals.find((actual) => open.form === 'correct-actual' && open.of === actual.id);
  const about = open.of === id ? open.form : undefined;
  return (
    <section className="plan-indicator" aria-labelledby={`indicator-${id}`}>
      <Heading level={4} data-size="2xs" id={`indicator-${id}`}>
        <Lang lang={lang}>{name}</Lang>
      </Heading>
      <IndicatorFacts indicator={indicator} />
      <YearTable
        indicator={indicator}
        zone={programme.zone}
        thisYear={thisYear}
        besideTarget={(year) => (mayWrite ? <Revise indicator={indicator} year={year} /> : null)}
        belowActual={(reached, year) => (
          <>
            <MadeOf reached={reached} aggregation={indicator.aggregation} />
            <ActualEvidence values={actuals.filter(({ asOf }) => yearOf(asOf) === year)} of={indicator} />
          </>
        )}
      />
      <WhatWasDone at={id} />
      {mayWrite ? (
        <p className="plan-links om-small" data-no-print>
          {isFull ? null : (
            <OpenForm search={{ form: 'target', of: id }} label={text('plan.set-target-of', { name })}>
              {text('plan.set-target')}
            </OpenForm>
          )}
          {ledger ? null : (
            <OpenForm search={{ form: 'actual', of: id }} label={text('plan.record-actual-of', { name })}>
              {text('plan.record-actual')}
            </OpenForm>
          )}
          <OpenForm search={{ form: 'correct-indicator', of: id }} label={text('plan.correct-of', { name })}>
            {text('plan.correct')}
          </OpenForm>
        </p>
      ) : null}
      {mayWrite && about === 'target' ? (
        <SetTarget key={`${id}-${open.year}`} indicator={indicator} year={open.year} />
      ) : null}
      {mayWrite && about === 'actual' ? <RecordActual key={id} indicator={indicator} /> : null}
      {mayWrite && about === 'correct-indicator' ? <CorrectIndicator key={id} indicator={indicator} /> : null}
      {mayWrite && corrected ? (
        <RecordActual key={corrected.id} indicator={indicator} before={corrected} />
      ) : null}
    </section>
  );
}

/** A target that stands is revised, never set again. */
function Revise({ indicator: { id, name }, year }: { indicator: Indicator; year: number }) {
  const text = useText();
  return (
    <>
      {' '}
      <OpenForm
        search={{ form: 'target', of: id, year }}
        className="om-xs plan-small-link"
        label={text('plan.revise-of', { name, year: String(year) })}
      >
        {text('plan.revise')}
      </OpenForm>
    </>
  );
}
