import { Heading } from '@digdir/designsystemet-react';
import type { ListedProgramme } from '#modules/programme/contract.ts';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { TextLink } from '#platform/ui/link/text-link.tsx';
import { FactSource } from './fact-source.tsx';
import facts from './facts.json' with { type: 'json' };
import { useText } from './words.ts';
import './numbers.css';

const { counted, compared } = facts;

/** A count and a comparison, side by side: neither is the other, and both may be right. */
export function TwoNumbers({ programmes }: { programmes: readonly ListedProgramme[] }) {
  const text = useText();
  return (
    <section className="landing-two" aria-labelledby="two">
      <Heading level={2} data-size="xl" id="two">
        {text('web.landing.two')}
      </Heading>
      <p className="om-lead om-muted">{text('web.landing.two-lead')}</p>
      <div className="landing-pair">
        <Counted isOpen={programmes.some(({ slug }) => slug === counted.programme)} />
        <Compared />
      </div>
      <p className="om-measure landing-two-after">{text('web.landing.two-after')}</p>
    </section>
  );
}

function Counted({ isOpen }: { isOpen: boolean }) {
  const text = useText();
  const format = useFormat();
  return (
    <div>
      <p className="om-eyebrow">{text('web.landing.counted')}</p>
      <p className="landing-big om-num">
        {text('web.landing.counted-value', { count: format.number(counted.jobs) })}
      </p>
      <p className="landing-what">
        {text('web.landing.counted-what', { place: counted.municipality })}{' '}
        <strong>{text('web.landing.counted-kind')}</strong>
      </p>
      <p className="om-xs om-muted">
        {text('web.landing.counted-by', { by: counted.by })} <FactSource source={counted.source} />,{' '}
        {format.when(counted.source.published)}
      </p>
      {isOpen ? (
        <p className="om-xs">
          <TextLink to="/programmes/$slug" params={{ slug: counted.programme }}>
            {text('web.landing.counted-open')}
          </TextLink>
        </p>
      ) : null}
    </div>
  );
}

function Compared() {
  const text = useText();
  const format = useFormat();
  const { programmes, others, period, source } = compared;
  return (
    <div>
      <p className="om-eyebrow om-num">
        {text('web.landing.compared', { count: programmes, period: format.when(period) })}
      </p>
      <p className="landing-big">{text('web.landing.compared-value')}</p>
      <p className="landing-what">
        {text('web.landing.compared-what')}{' '}
        <strong>{text('web.landing.compared-with', { count: format.number(others) })}</strong>
      </p>
      <p className="om-xs om-muted">
        <FactSource source={source} />, {format.when(source.published)}
      </p>
    </div>
  );
}
