import { Input, Select } from '@digdir/designsystemet-react';
import { Field } from '#platform/ui/form/field.tsx';
import { useFormat } from '#platform/ui/language/use-format.ts';
import type { PlaceFigures } from '../answers.ts';
import { useText } from '../open-words.ts';
import type { PlaceSearch } from './place-search.ts';

/** On which boundaries, and as the statistics stood when. Both are in the address, so that a link shows the same numbers for ever. */
export function ChooseState({
  answer,
  search,
  change,
}: {
  answer: PlaceFigures;
  search: PlaceSearch;
  change: (parts: { boundaries?: string | undefined; asOf?: number | undefined }) => void;
}) {
  const text = useText();
  const format = useFormat();
  const numbers = [...new Set([...answer.vintages.map(({ number }) => number), answer.asOf])].sort(
    (a, b) => b - a,
  );
  const nameOf = (number: number) => {
    const vintage = answer.vintages.find((each) => each.number === number);
    const when = vintage ? format.date(vintage.publishedAt.slice(0, 10)) : '';
    return text('statistics.as-of-number', {
      number: String(number),
      what: [when, vintage?.source.title ?? ''].filter(Boolean).join(', '),
    });
  };
  return (
    <form className="statistics-choose" data-no-print onSubmit={(event) => event.preventDefault()}>
      <Field label={text('statistics.boundaries')} hint={text('statistics.boundaries-hint')}>
        {(wiring) => (
          <Input
            {...wiring}
            key={answer.boundaries}
            type="date"
            min="1972-01-01"
            defaultValue={answer.boundaries}
            onChange={({ target }) => target.value && change({ boundaries: target.value })}
          />
        )}
      </Field>
      <Field label={text('statistics.as-of')} hint={text('statistics.as-of-hint')}>
        {(wiring) => (
          <Select
            {...wiring}
            value={search.asOf ?? ''}
            onChange={({ target }) => change({ asOf: target.value ? Number(target.value) : undefined })}
          >
            <option value="">{text('statistics.as-of-newest')}</option>
            {numbers.map((number) => (
              <option key={number} value={number}>
                {nameOf(number)}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </form>
  );
}
