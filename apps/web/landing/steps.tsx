import { Heading } from '@digdir/designsystemet-react';
import { useText } from './words.ts';

const steps = [1, 2, 3, 4, 5] as const;

/** The work in five steps. */
export function Steps() {
  const text = useText();
  return (
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
  );
}
