import { useRouter } from '@tanstack/react-router';
import { SelectField } from '#platform/ui/form/fields.tsx';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { bases, kinds, stages } from '../../terms.ts';
import { DayField } from '../day-field.tsx';
import { useText } from '../words.ts';
import { type LedgerSearch, needs, withPart } from './ledger-search.ts';

type Change = (next: LedgerSearch) => void;

/** Which rows: all, those to look at again, those that nothing shows. Links, because each is an address. */
export function NeedsTabs({
  search,
  counts,
  change,
}: {
  search: LedgerSearch;
  counts: { all: number; check: number; evidence: number };
  change: Change;
}) {
  const text = useText();
  const format = useFormat();
  const router = useRouter();
  return (
    <nav className="results-tabs om-num" aria-label={text('results.ledger.tabs')}>
      {needs.map((need) => {
        const next = withPart(search, 'needs', need);
        return (
          <a
            key={need}
            className="ds-link"
            href={router.buildLocation({ to: '.', search: next as never }).href}
            aria-current={(search.needs ?? 'all') === need ? 'true' : undefined}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              change(next);
            }}
          >
            {text(`results.ledger.tab-${need}`, { count: format.number(counts[need]) })}
          </a>
        );
      })}
    </nav>
  );
}

/** Kind, basis, stage, and the day that it is asked for. */
export function LedgerFilters({
  search,
  today,
  change,
}: {
  search: LedgerSearch;
  today: string;
  change: Change;
}) {
  const text = useText();
  const choices = { kind: kinds, basis: bases, stage: stages } as const;
  return (
    <div className="results-filters" data-no-print>
      {(['kind', 'basis', 'stage'] as const).map((part) => (
        <SelectField
          key={part}
          label={text(`results.filter.${part}`)}
          value={search[part] ?? ''}
          onChange={(event) => change(withPart(search, part, event.target.value))}
        >
          <option value="">{text('results.filter.any')}</option>
          {choices[part].map((choice) => (
            <option key={choice} value={choice}>
              {text(`results.filter.${choice}`)}
            </option>
          ))}
        </SelectField>
      ))}
      <DayField on={search.on} today={today} change={(day) => change(withPart(search, 'on', day ?? ''))} />
    </div>
  );
}
