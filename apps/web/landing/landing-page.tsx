import { Heading } from '@digdir/designsystemet-react';
import { ArrowRightIcon } from '@navikt/aksel-icons';
import { lazy, Suspense, useState } from 'react';
import { programmeOperations } from '#modules/programme/contract.ts';
import { ProgrammeList } from '#modules/programme/web/index.ts';
import { useRead } from '#platform/ui/api/use-read.ts';
import { ButtonLink, TextLink } from '#platform/ui/link/text-link.tsx';
import { usePageHeading } from '#platform/ui/page/page.tsx';
import { useSession } from '#platform/ui/session/session.ts';
import { useExampleMark } from '#platform/ui/shell/shell-context.ts';
import { FindPlace } from './find-place.tsx';
import { SchemeNumbers } from './scheme-numbers.tsx';
import { Steps } from './steps.tsx';
import { TwoNumbers } from './two-numbers.tsx';
import { usePlaces } from './use-places.ts';
import { useText } from './words.ts';
import './landing.css';

const ProgrammeMap = lazy(() => import('./programme-map.tsx'));

/** What Omstilt is in two sentences, two ways in, where the programmes are, and what may be said of what they achieved. */
export default function LandingPage() {
  const text = useText();
  const h1 = usePageHeading(text('web.landing.title'));
  const { state } = useSession();
  useExampleMark(false);
  const [now] = useState(Date.now);
  const programmes = useRead(programmeOperations, 'listPublicProgrammes', {}).data?.items;
  const places = usePlaces();
  return (
    <>
      <div className="landing-hero">
        <div>
          <Heading level={1} data-size="2xl" tabIndex={-1} ref={h1}>
            {text('web.landing.heading')}
          </Heading>
          <p className="om-lead">{text('web.landing.lead')}</p>
          <section className="landing-way" data-no-print>
            <FindPlace programmes={programmes ?? []} places={places} />
            <p className="om-small landing-all">
              <TextLink to="/programmes">{text('web.landing.all')}</TextLink>
            </p>
          </section>
          <section className="landing-way" data-no-print>
            <h2>{text('web.landing.work')}</h2>
            <p className="om-small om-muted">{text('web.landing.work-text')}</p>
            <ButtonLink to={state === 'signed-in' ? '/home' : '/sign-in'} variant="secondary">
              {text(state === 'signed-in' ? 'web.landing.home' : 'shell.sign-in')}
              <ArrowRightIcon aria-hidden />
            </ButtonLink>
          </section>
        </div>
        <div className="landing-map">
          {programmes && places ? (
            <Suspense>
              <ProgrammeMap programmes={programmes} places={places} now={now} />
            </Suspense>
          ) : null}
        </div>
      </div>
      <TwoNumbers programmes={programmes ?? []} />
      <section className="om-section" aria-labelledby="programmes">
        <Heading level={2} data-size="md" id="programmes" className="landing-heading">
          {text('web.landing.programmes')}
        </Heading>
        <ProgrammeList level={3} />
      </section>
      <Steps />
      <SchemeNumbers />
    </>
  );
}
