import { Heading } from '@digdir/designsystemet-react';
import { useFormat } from '#platform/ui/language/use-format.ts';
import type { Vintage } from '../answers.ts';
import { useText } from '../open-words.ts';
import { OneSource } from '../shown/source-line.tsx';

/** Every publication of the numbers that was brought in, newest first; none is ever written over. */
export function VintageList({ vintages }: { vintages: readonly Vintage[] }) {
  const text = useText();
  const format = useFormat();
  return (
    <section className="om-section" aria-labelledby="vintages">
      <Heading level={2} data-size="sm" id="vintages">
        {text('statistics.vintages', { count: vintages.length })}
      </Heading>
      <ol className="data-vintages">
        {[...vintages]
          .sort((a, b) => b.number - a.number)
          .map((vintage) => (
            <li key={vintage.number} className="om-dense om-num">
              <p>
                <OneSource vintage={vintage} />
              </p>
              <p className="om-small om-muted">
                {vintage.boundaries
                  ? text('statistics.vintage-boundaries', { date: format.date(vintage.boundaries) })
                  : text('statistics.vintage-own-boundaries')}
              </p>
              {vintage.source.notes.map(({ text: note }) => (
                <p key={note} className="om-small om-note">
                  {note}
                </p>
              ))}
            </li>
          ))}
      </ol>
    </section>
  );
}
