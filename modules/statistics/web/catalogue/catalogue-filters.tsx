import { Input, Select } from '@digdir/designsystemet-react';
import { Field } from '#platform/ui/form/field.tsx';
import { topics } from '../../series.ts';
import type { Series } from '../answers.ts';
import { useText } from '../open-words.ts';
import { areasIn } from '../places/in-area.ts';
import type { CatalogueSearch } from './catalogue-search.ts';

/** What to look for in the catalogue; all of it is in the address. */
export function CatalogueFilters({
  all,
  search,
  change,
}: {
  all: readonly Series[];
  search: CatalogueSearch;
  change: (parts: Readonly<Record<string, string | undefined>>) => void;
}) {
  const text = useText();
  return (
    <search className="statistics-choose data-filters" data-no-print>
      <Field label={text('statistics.data.find')}>
        {(wiring) => (
          <Input
            {...wiring}
            type="text"
            enterKeyHint="search"
            autoComplete="off"
            maxLength={100}
            value={search.q ?? ''}
            onChange={({ target }) => change({ q: target.value })}
          />
        )}
      </Field>
      <Field label={text('statistics.area')}>
        {(wiring) => (
          <Select
            {...wiring}
            value={search.country ?? ''}
            onChange={({ target }) => change({ country: target.value })}
          >
            <option value="">{text('statistics.data.any')}</option>
            {areasIn(all).map((area) => (
              <option key={area} value={area}>
                {text(`statistics.area.${area}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={text('statistics.data.topic')}>
        {(wiring) => (
          <Select
            {...wiring}
            value={search.topic ?? ''}
            onChange={({ target }) => change({ topic: target.value })}
          >
            <option value="">{text('statistics.data.any')}</option>
            {topics.map((topic) => (
              <option key={topic} value={topic}>
                {text(`statistics.topic.${topic}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={text('statistics.data.state')}>
        {(wiring) => (
          <Select
            {...wiring}
            value={search.loaded ? 'true' : ''}
            onChange={({ target }) => change({ loaded: target.value })}
          >
            <option value="">{text('statistics.data.any')}</option>
            <option value="true">{text('statistics.data.only-loaded')}</option>
          </Select>
        )}
      </Field>
    </search>
  );
}
