import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { FactSource } from './fact-source.tsx';
import facts from './facts.json' with { type: 'json' };
import { useText } from './words.ts';
import './numbers.css';

/** How large the scheme has been, how long a programme may last, and when its end must be prepared. */
export function SchemeNumbers() {
  const text = useText();
  const format = useFormat();
  const { spent, longest, handover } = facts;
  return (
    <section className="om-section" aria-labelledby="scheme">
      <Heading level={2} data-size="md" id="scheme">
        {text('web.landing.scheme')}
      </Heading>
      <dl className="landing-scheme">
        <Figure
          value={text('web.landing.spent-value', { billions: format.number(spent.billions) })}
          {...spent}
        >
          {text('web.landing.spent', {
            period: format.when(spent.period),
            areas: format.number(spent.areas),
          })}
        </Figure>
        <Figure
          value={text('web.landing.longest-value', { years: format.number(longest.years) })}
          {...longest}
        >
          {text('web.landing.longest')}
        </Figure>
        <Figure
          value={text('web.landing.handover-value', { years: format.number(handover.years) })}
          {...handover}
        >
          {text('web.landing.handover')}
        </Figure>
      </dl>
    </section>
  );
}

/** The value is read after what it is the value of, and seen before it. */
const Figure = ({
  value,
  source,
  children,
}: {
  value: string;
  source: Parameters<typeof FactSource>[0]['source'];
  children: ReactNode;
}) => (
  <div>
    <dt>{children}</dt>
    <dd className="landing-value om-num">{value}</dd>
    <dd className="om-xs om-muted">
      <FactSource source={source} />
    </dd>
  </div>
);
