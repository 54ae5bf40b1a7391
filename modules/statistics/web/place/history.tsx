import { Heading } from '@digdir/designsystemet-react';
import { useFormat } from '#platform/ui/language/use-format.ts';
import type { PlaceWithHistory } from '../answers.ts';
import { useText } from '../open-words.ts';

/** What happened to a municipality and to those that it was made of, newest first. */
export function History({ place: { history, country, example } }: { place: PlaceWithHistory }) {
  const text = useText();
  const format = useFormat();
  return (
    <section className="om-section" aria-labelledby="history">
      <Heading level={2} data-size="md" id="history">
        {text('statistics.history')}
      </Heading>
      {history.length === 0 ? (
        <p className="om-measure">{text('statistics.history-none')}</p>
      ) : (
        <ol className="statistics-history">
          {history.map(({ on, kind, from, to }) => (
            <li
              key={`${on} ${kind} ${from.map(({ code }) => code)} ${to.map(({ code }) => code)}`}
              data-kind={kind}
            >
              <p className="om-small om-muted om-num">{format.date(on)}</p>
              <p>
                {text(`statistics.change.${kind}`, {
                  from: format.list(from.map(named)),
                  to: format.list(to.map(named)),
                })}
              </p>
            </li>
          ))}
        </ol>
      )}
      <p className="om-xs om-muted">{text(`statistics.history-source.${example ? 'example' : country}`)}</p>
    </section>
  );
}

const named = ({ code, name }: { readonly code: string; readonly name: string }) => `${name} (${code})`;
