import type { StepNow } from '#modules/programme/rules.ts';
import { Lang } from '#platform/ui/language/lang.tsx';
import { useLanguage } from '#platform/ui/language/use-text.ts';
import { process } from '#schemes/process.ts';
import { useText } from '../home/words.ts';

/** Folded away until asked for: what every step is for, the country's own phase, and where that is said. */
export function EveryStep({ zone, steps }: { zone: string; steps: readonly StepNow[] }) {
  const text = useText();
  const language = useLanguage();
  return (
    <details className="overview-every">
      <summary>{text('web.overview.every')}</summary>
      <ol>
        {process(zone).map(({ id, name, purpose, phase, source }, index) => {
          const remains = steps[index]?.remains ?? [];
          return (
            <li key={id}>
              <p className="om-strong">{name[language]}</p>
              <p>{purpose[language]}</p>
              {phase ? (
                <p className="om-small om-muted">
                  {text('web.overview.phase', { phase: phase.name[language] })} {phase.purpose[language]}
                </p>
              ) : null}
              {remains.length > 0 ? (
                <p className="om-small">
                  {text('web.overview.remains')}:{' '}
                  {remains.map((what) => text(`web.overview.remains.${what}`)).join('; ')}.
                </p>
              ) : null}
              <p className="om-xs om-muted">
                {text('web.overview.source')}{' '}
                {[source, ...(phase?.sources ?? [])].map(({ title, publisher, url }, place) => (
                  <span key={url}>
                    {place > 0 ? ', ' : null}
                    <a className="ds-link" href={url}>
                      <Lang lang={place === 0 ? 'sv' : 'nb'}>
                        {[publisher, title].filter(Boolean).join(', ')}
                      </Lang>
                    </a>
                  </span>
                ))}
              </p>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
