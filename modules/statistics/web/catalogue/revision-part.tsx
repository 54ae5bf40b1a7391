import { Heading, Select } from '@digdir/designsystemet-react';
import { useRead } from '#platform/ui/api/use-read.ts';
import { Field } from '#platform/ui/form/field.tsx';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { Loaded } from '#platform/ui/state/loaded.tsx';
import { statisticsOperations } from '../../contract.ts';
import type { Series, Vintage } from '../answers.ts';
import { useText } from '../open-words.ts';
import { useAddress } from '../use-address.ts';
import { RevisionTable } from './revision-table.tsx';
import { readSeriesSearch } from './series-search.ts';

/** What changed of a series between two of its vintages: official numbers move, and nobody says so. */
export function RevisionPart({ series, vintages }: { series: Series; vintages: readonly Vintage[] }) {
  const text = useText();
  const format = useFormat();
  const [search, change] = useAddress(readSeriesSearch);
  const numbers = vintages.map(({ number }) => number).sort((a, b) => b - a);
  const has = (number: number | undefined) => number !== undefined && numbers.includes(number);
  const after = has(search.after) ? search.after : numbers[0];
  const before = has(search.before) ? search.before : numbers.find((number) => number < (after ?? 0));
  const boundariesOf = (number: number) => vintages.find((each) => each.number === number)?.boundaries;
  const enough = after !== undefined && before !== undefined && before !== after;
  const revision = useRead(
    statisticsOperations,
    'readRevision',
    { params: { key: series.key }, query: { before: before ?? 1, after: after ?? 1 } },
    { enabled: enough, keepPrevious: true },
  );
  const choice = (part: 'before' | 'after', value: number | undefined) => (
    <Field label={text(`statistics.revision.${part}`)}>
      {(wiring) => (
        <Select
          {...wiring}
          value={value ?? ''}
          onChange={({ target }) => change({ [part]: Number(target.value) })}
        >
          {numbers.map((number) => {
            const vintage = vintages.find((each) => each.number === number);
            return (
              <option key={number} value={number}>
                {text('statistics.as-of-number', {
                  number: String(number),
                  what: vintage ? format.date(vintage.publishedAt.slice(0, 10)) : '',
                })}
              </option>
            );
          })}
        </Select>
      )}
    </Field>
  );
  return (
    <section className="om-section" aria-labelledby="revision">
      <Heading level={2} data-size="sm" id="revision">
        {text('statistics.revision')}
      </Heading>
      {numbers.length < 2 ? (
        <p className="om-measure om-muted">{text('statistics.revision-one')}</p>
      ) : (
        <>
          <div className="statistics-choose" data-no-print>
            {choice('before', before)}
            {choice('after', after)}
          </div>
          {enough && boundariesOf(before) !== boundariesOf(after) ? (
            <p className="om-note om-measure">{text('statistics.revision-boundaries')}</p>
          ) : null}
          {enough ? (
            <Loaded query={revision}>
              {(answer) => <RevisionTable revision={answer} series={series} />}
            </Loaded>
          ) : (
            <p className="om-measure">{text('statistics.revision-same-vintage')}</p>
          )}
        </>
      )}
    </section>
  );
}
