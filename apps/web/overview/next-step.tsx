import { Heading } from '@digdir/designsystemet-react';
import type { Programme } from '#modules/programme/contract.ts';
import type { StepNow } from '#modules/programme/rules.ts';
import { ButtonLink } from '#platform/ui/link/text-link.tsx';
import { useText } from '../home/words.ts';
import { nextFor } from './next.ts';

/** One thing to do now, with one button: the framed thing of the page. */
export function NextStep({ programme, steps }: { programme: Programme; steps: readonly StepNow[] }) {
  const text = useText();
  const next = nextFor(steps, programme.may);
  if (!next) return null;
  return (
    <section className="overview-next" aria-labelledby="next">
      <div>
        <p className="om-small om-muted">{text('web.overview.next')}</p>
        <Heading level={2} data-size="xs" id="next">
          {text(`web.overview.do.${next.what}`)}
        </Heading>
        <p className="om-small om-muted">{text(`web.overview.why.${next.what}`)}</p>
      </div>
      {next.page === 'overview' ? (
        <a className="ds-button" data-variant="primary" href="#publication">
          {text('web.overview.go')}
        </a>
      ) : (
        <ButtonLink
          to={`/programmes/$slug/${next.page}`}
          params={{ slug: programme.slug }}
          {...(next.page === 'decisions'
            ? { search: { record: next.what === 'shock' ? 'shock' : 'decision' } }
            : {})}
        >
          {text('web.overview.go')}
        </ButtonLink>
      )}
    </section>
  );
}
