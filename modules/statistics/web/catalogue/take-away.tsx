import { Heading } from '@digdir/designsystemet-react';
import { addressOf } from '#platform/http/client.ts';
import { TextLink } from '#platform/ui/link/text-link.tsx';
import { statisticsOperations } from '../../contract.ts';
import type { Series } from '../answers.ts';
import { useText } from '../open-words.ts';

/** All numbers of a series, as files and as addresses that a program can ask; pinned to the state of the statistics. */
export function TakeAway({ series: { key, country, example }, asOf }: { series: Series; asOf: number }) {
  const text = useText();
  const address = (format: 'csv' | 'json-stat' | 'parquet') =>
    addressOf(statisticsOperations.exportPanel, { query: { series: key, asOf, format } });
  const area = example ? 'example' : country;
  return (
    <section className="om-section" aria-labelledby="take-away">
      <Heading level={2} data-size="sm" id="take-away">
        {text('statistics.take-away')}
      </Heading>
      <p className="om-dense om-muted om-measure">
        {text('statistics.take-away-text', { number: String(asOf) })}
      </p>
      <ul className="om-row om-plain-list data-links">
        <li>
          <TextLink to="/places" search={{ country: area, series: key } as never}>
            {text('statistics.on-the-map')}
          </TextLink>
        </li>
        {(['csv', 'json-stat', 'parquet'] as const).map((format) => (
          <li key={format}>
            <a className="ds-link" href={address(format)} download>
              {text(`statistics.format.${format}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
