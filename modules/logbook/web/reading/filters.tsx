import { Button } from '@digdir/designsystemet-react';
import { ChevronDownIcon, MagnifyingGlassIcon } from '@navikt/aksel-icons';
import { useEffect, useId, useState } from 'react';
import { SelectField, TextField } from '#platform/ui/form/fields.tsx';
import { mainActivities } from '../../terms.ts';
import { useText } from '../open-words.ts';
import { isFiltered, type LogSearch, withFilter, withoutFilters } from './log-search.ts';
import { useDelayed } from './use-delayed.ts';
import './filters.css';

/** Words, activity and days. Folded away until wanted; open whenever something is narrowed. */
export function Filters({ search, change }: { search: LogSearch; change: (next: LogSearch) => void }) {
  const text = useText();
  const [open, setOpen] = useState(isFiltered(search));
  const panel = useId();
  const filter = (name: keyof LogSearch, value: string) => change(withFilter(search, name, value));
  return (
    <>
      <button
        type="button"
        className="om-quiet logbook-filter-toggle"
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
      >
        <MagnifyingGlassIcon className="om-icon" aria-hidden />
        {text('logbook.filter.open')}
        <ChevronDownIcon className="om-icon" aria-hidden />
      </button>
      <search
        id={panel}
        className="logbook-filters"
        hidden={!open}
        aria-label={text('logbook.filter.heading')}
      >
        <Words value={search.q ?? ''} change={(words) => filter('q', words)} />
        <SelectField
          label={text('logbook.filter.activity')}
          value={search.activity ?? ''}
          onChange={(event) => filter('activity', event.target.value)}
        >
          <option value="">{text('logbook.filter.any-activity')}</option>
          {mainActivities.map((one) => (
            <option key={one} value={one}>
              {text(`logbook.activity.${one}`)}
            </option>
          ))}
        </SelectField>
        <TextField
          label={text('logbook.filter.from')}
          type="date"
          value={search.from ?? ''}
          max={search.to}
          error={
            search.from && search.to && search.from > search.to
              ? text('logbook.filter.order-wrong')
              : undefined
          }
          onChange={(event) => filter('from', event.target.value)}
        />
        <TextField
          label={text('logbook.filter.to')}
          type="date"
          value={search.to ?? ''}
          min={search.from}
          onChange={(event) => filter('to', event.target.value)}
        />
        {isFiltered(search) ? (
          <Button variant="tertiary" data-size="sm" onClick={() => change(withoutFilters(search))}>
            {text('logbook.filter.clear')}
          </Button>
        ) : null}
      </search>
    </>
  );
}

/** The address follows when one has stopped typing, not at every letter. */
export function Words({ value, change }: { value: string; change: (words: string) => void }) {
  const text = useText();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped((before) => (before.trim() === value.trim() ? before : value)), [value]);
  const later = useDelayed(change, 300);
  return (
    <TextField
      label={text('logbook.filter.q')}
      type="search"
      value={typed}
      maxLength={200}
      onChange={(event) => {
        setTyped(event.target.value);
        later(event.target.value);
      }}
    />
  );
}
