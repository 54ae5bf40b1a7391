import { Button, Heading } from '@digdir/designsystemet-react';
import { useLocation, useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useProgramme } from '#modules/programme/web/index.ts';
import { today as dayOf } from '#platform/time/zone.ts';
import { useRead } from '#platform/ui/api/use-read.ts';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { ButtonLink, TextLink } from '#platform/ui/link/text-link.tsx';
import { Page } from '#platform/ui/page/page.tsx';
import { DonePanel } from '#platform/ui/state/done-panel.tsx';
import { Loaded } from '#platform/ui/state/loaded.tsx';
import type { Effect } from '../../answers.ts';
import { resultsOperations } from '../../contract.ts';
import { nextCheck } from '../../rules.ts';
import { useAmount } from '../use-amount.ts';
import { useText } from '../words.ts';
import { ShareBar } from '../writing/share-bar.tsx';
import { CorrectClaim } from './correct-claim.tsx';
import { CorrectEffect } from './correct-effect.tsx';
import { Corrections } from './corrections.tsx';
import { Facts } from './facts.tsx';
import { CorrectMeasurement, MeasureForm } from './measure-form.tsx';
import { Standing } from './standing.tsx';
import { Timeline } from './timeline.tsx';
import { useEffectChanged } from './use-effect-changed.ts';
import '../results.css';
import './effect.css';

/** One effect down to its evidence. */
export default function EffectPage() {
  const { effectId } = useParams({ strict: false }) as { effectId: string };
  const effect = useRead(resultsOperations, 'readEffect', { params: { effectId: effectId as Effect['id'] } });
  return <Loaded query={effect}>{(found) => <OneEffect effect={found} />}</Loaded>;
}

function OneEffect({ effect }: { effect: Effect }) {
  const text = useText();
  const format = useFormat();
  const programme = useProgramme();
  const { id: programmeId, slug, zone } = programme;
  const { percent } = useAmount();
  const claims = useRead(resultsOperations, 'listClaims', { params: { programmeId } });
  const mine = claims.data?.items.filter((claim) => claim.effect === effect.id) ?? [];
  const changed = useEffectChanged();
  const done = useLocation({ select: ({ state }) => (state as { done?: string }).done });
  /** Which one form is open: `effect`, `measure`, or the id of a measurement or claim. */
  const [open, setOpen] = useState<string>();
  const today = dayOf(Date.now(), zone);
  const mayWrite = programme.may.includes('results.write');
  const own = mayWrite && effect.own && effect.programme === programmeId;
  const next = nextCheck(effect.measurements, effect.happened, today);
  const close = () => setOpen(undefined);
  // Another form may have been opened while the effect was read again.
  const saved = () => void changed().then(() => setOpen((now) => (now === open ? undefined : now)));
  const form = { effect, programmeId, zone, today, done: saved, cancel: close };
  return (
    <Page
      title={`${effect.organisationName} – ${text('results.title')}`}
      heading={effect.organisationName}
      eyebrow={
        <TextLink to="/programmes/$slug/results" params={{ slug } as never}>
          {text('results.title')}
        </TextLink>
      }
      lead={<Standing effect={effect} claims={mine} today={today} />}
      example={programme.example}
    >
      {done === 'recorded' || done === 'claimed' ? (
        <div className="results-section-head">
          <DonePanel
            title={text(`results.done.${done}`)}
            next={
              next && !next.overdue
                ? text('results.done.next', {
                    point: text(`results.point.${next.point}`),
                    on: format.date(next.on),
                  })
                : undefined
            }
            actions={
              <ButtonLink
                to="/programmes/$slug/results/new"
                params={{ slug } as never}
                variant="secondary"
                size="sm"
              >
                {text('results.done.another')}
              </ButtonLink>
            }
          />
        </div>
      ) : null}
      {next && (next.overdue || !done) ? (
        <p className="om-note results-next-check om-num" data-attention={next.overdue || undefined}>
          {text(next.overdue ? 'results.effect.overdue' : 'results.effect.next', {
            point: text(`results.point.${next.point}`),
            on: format.date(next.on),
          })}
        </p>
      ) : null}
      <Section
        id="measurements"
        title={text('results.effect.measurements')}
        action={
          own && open !== 'measure' ? (
            <Open primary open={() => setOpen('measure')}>
              {text('results.measure.new')}
            </Open>
          ) : null
        }
      >
        {open === 'measure' ? <MeasureForm {...form} /> : null}
        <Timeline
          effect={effect}
          slug={slug}
          correcting={open}
          correct={own ? ({ id }) => setOpen(id) : undefined}
          form={(measurement) => (
            <CorrectMeasurement key={measurement.id} {...form} measurement={measurement} />
          )}
        />
      </Section>
      <Section id="shares" title={text('results.effect.shares')}>
        <ShareBar taken={effect.shares} />
        {mayWrite ? (
          <div className="results-claims">
            {mine.map((claim) =>
              open === claim.id ? (
                <CorrectClaim key={claim.id} claim={claim} zone={zone} done={saved} cancel={close} />
              ) : (
                <Open key={claim.id} open={() => setOpen(claim.id)}>
                  {text('results.shares.correct-of', { share: percent(claim.share) })}
                  {claim.project ? `: ${claim.project}` : null}
                </Open>
              ),
            )}
          </div>
        ) : null}
      </Section>
      <Section
        id="facts"
        title={text('results.effect.facts')}
        action={
          own && open !== 'effect' ? (
            <Open open={() => setOpen('effect')}>{text('results.correct.effect')}</Open>
          ) : null
        }
      >
        {effect.own ? null : <p className="om-note">{text('results.effect.kept-elsewhere')}</p>}
        {open === 'effect' ? <CorrectEffect {...form} /> : <Facts effect={effect} />}
      </Section>
      {effect.differences.length > 0 ? (
        <Section id="differences" title={text('results.effect.differences')}>
          <ul className="om-plain-list om-stack">
            {effect.differences.map(({ other, reason, by }) => (
              <li key={other} className="om-small">
                {reason} <span className="om-muted">{text('results.effect.by', { by })}</span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {effect.corrections.length > 0 ? (
        <Section id="corrections" title={text('results.effect.corrections')}>
          <Corrections corrections={effect.corrections} zone={zone} />
        </Section>
      ) : null}
      {effect.by ? (
        <p className="om-xs om-muted om-section om-num">
          {text('results.effect.recorded', { by: effect.by, when: format.moment(effect.recorded, zone) })}
        </p>
      ) : null}
    </Page>
  );
}

function Section({
  id,
  title,
  action,
  children,
}: {
  id: string;
  title: string;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="om-section" aria-labelledby={id}>
      <div className="om-row om-between results-section-head">
        <Heading level={2} data-size="sm" id={id}>
          {title}
        </Heading>
        {action}
      </div>
      {children}
    </section>
  );
}

function Open({
  primary = false,
  open,
  children,
}: {
  primary?: boolean;
  open: () => void;
  children: ReactNode;
}) {
  return (
    <Button type="button" variant={primary ? 'primary' : 'secondary'} data-size="sm" onClick={open}>
      {children}
    </Button>
  );
}
