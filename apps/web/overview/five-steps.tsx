import { Heading } from '@digdir/designsystemet-react';
import { CheckmarkIcon } from '@navikt/aksel-icons';
import type { Programme } from '#modules/programme/contract.ts';
import type { StepNow } from '#modules/programme/rules.ts';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { useLanguage } from '#platform/ui/language/use-text.ts';
import { process } from '#schemes/process.ts';
import { useText } from '../home/words.ts';
import { EveryStep } from './every-step.tsx';
import { latestStart } from './latest-start.ts';

/** The way through, where one is on it, and for that step what it is for, what remains and what comes next. */
export function FiveSteps({ programme, steps }: { programme: Programme; steps: readonly StepNow[] }) {
  const text = useText();
  const format = useFormat();
  const language = useLanguage();
  const named = process(programme.zone);
  const at = steps.findIndex(({ place }) => place === 'here');
  const here = steps[at];
  const after = named[at + 1];
  const start = here?.id === 'implement' ? latestStart(programme) : undefined;
  return (
    <section className="om-section" aria-labelledby="steps">
      <Heading level={2} data-size="sm" id="steps">
        {text('web.overview.steps')}
      </Heading>
      <ol className="overview-steps">
        {steps.map(({ id, place, done }, index) => (
          <li key={id} data-place={place} aria-current={place === 'here' ? 'step' : undefined}>
            <span className="overview-step-mark" aria-hidden>
              {place === 'done' ? <CheckmarkIcon /> : index + 1}
            </span>
            <span className="overview-step-name">{named[index]?.name[language]}</span>
            <span className="om-xs overview-step-state">
              {place === 'here'
                ? text('web.overview.here')
                : place === 'ahead'
                  ? text('web.overview.ahead')
                  : done
                    ? text('web.overview.done', { date: format.when(done) })
                    : text('web.overview.done-unknown')}
            </span>
          </li>
        ))}
      </ol>
      <dl className="overview-panel" style={{ '--at': at } as never}>
        <div>
          <dt>{text('web.overview.purpose')}</dt>
          <dd>{named[at]?.purpose[language]}</dd>
        </div>
        <div>
          <dt>{text('web.overview.remains')}</dt>
          <dd>
            {here && here.remains.length > 0 ? (
              <ul>
                {here.remains.map((what) => (
                  <li key={what}>{text(`web.overview.remains.${what}`)}</li>
                ))}
              </ul>
            ) : (
              text('web.overview.remains-nothing')
            )}
          </dd>
        </div>
        <div>
          <dt>{text('web.overview.then')}</dt>
          <dd>
            {after
              ? text('web.overview.then-step', { step: after.name[language] })
              : text('web.overview.then-nothing')}
            {start ? ` ${text('web.overview.continuation', { date: format.date(start) })}` : null}
          </dd>
        </div>
      </dl>
      <EveryStep zone={programme.zone} steps={steps} />
    </section>
  );
}
