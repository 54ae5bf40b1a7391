import { Heading } from '@digdir/designsystemet-react';
import { ArrowRightIcon } from '@navikt/aksel-icons';
import { ProgrammeList } from '#modules/programme/web/index.ts';
import { ButtonLink } from '#platform/ui/link/text-link.tsx';
import { usePageHeading } from '#platform/ui/page/page.tsx';
import { useSession } from '#platform/ui/session/session.ts';
import { useExampleMark } from '#platform/ui/shell/shell-context.ts';
import { useText } from '../words.ts';
import './landing.css';

const steps = [1, 2, 3, 4, 5] as const;

/** What Omstilt is in two sentences, two ways in, and every published programme. */
export default function LandingPage() {
  const text = useText();
  const h1 = usePageHeading(text('web.landing.title'));
  const { state } = useSession();
  useExampleMark(false);
  return (
    <>
      <div className="landing-hero">
        <div>
          <Heading level={1} data-size="2xl" tabIndex={-1} ref={h1}>
            {text('web.landing.heading')}
          </Heading>
          <p className="om-lead">{text('web.landing.lead')}</p>
        </div>
        <div>
          <section className="landing-way">
            <h2>{text('web.landing.read')}</h2>
            <p className="om-small om-muted">{text('web.landing.read-text')}</p>
            <ButtonLink to="/programmes">{text('web.landing.read-button')}</ButtonLink>
          </section>
          <section className="landing-way">
            <h2>{text('web.landing.work')}</h2>
            <p className="om-small om-muted">{text('web.landing.work-text')}</p>
            <ButtonLink to={state === 'signed-in' ? '/home' : '/sign-in'} variant="secondary">
              {text(state === 'signed-in' ? 'web.home.title' : 'shell.sign-in')}
              <ArrowRightIcon aria-hidden />
            </ButtonLink>
          </section>
        </div>
      </div>
      <section className="om-section" aria-labelledby="programmes">
        <Heading level={2} data-size="md" id="programmes" className="landing-heading">
          {text('web.landing.programmes')}
        </Heading>
        <ProgrammeList level={3} />
      </section>
      <section className="landing-band" aria-labelledby="steps">
        <Heading level={2} data-size="md" id="steps">
          {text('web.landing.steps')}
        </Heading>
        <ol className="landing-steps">
          {steps.map((step) => (
            <li key={step}>
              <span className="om-small om-muted om-num" aria-hidden>
                {step}
              </span>
              <strong>{text(`web.landing.step-${step}`)}</strong>
              <span className="om-small om-muted">{text(`web.landing.step-${step}-text`)}</span>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
