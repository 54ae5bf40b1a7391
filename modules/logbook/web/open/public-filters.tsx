import { SelectField } from '#platform/ui/form/fields.tsx';
import { mainActivities } from '../../terms.ts';
import { useText } from '../open-words.ts';
import { Words } from '../reading/filters.tsx';
import { type PublicSearch, readPublicSearch } from './public-search.ts';

/** Words and activity: enough for a reader. */
export function PublicFilters({
  search,
  change,
}: {
  search: PublicSearch;
  change: (next: PublicSearch) => void;
}) {
  const text = useText();
  const filter = (name: string, value: string) => change(readPublicSearch({ ...search, [name]: value }));
  return (
    <search className="logbook-open-filters" aria-label={text('logbook.filter.heading')} data-no-print>
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
    </search>
  );
}
