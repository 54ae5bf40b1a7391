import { useRead } from '#platform/ui/api/use-read.ts';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { ButtonLink } from '#platform/ui/link/text-link.tsx';
import { EmptyState } from '#platform/ui/state/empty-state.tsx';
import { Loaded, Outline } from '#platform/ui/state/loaded.tsx';
import { statisticsOperations } from '../../contract.ts';
import type { PlaceFigures, PlaceWithHistory } from '../answers.ts';
import { useText } from '../open-words.ts';
import { howToFetch } from '../shown/how-to-fetch.ts';
import { useAddress } from '../use-address.ts';
import { ChooseState } from './choose-state.tsx';
import { readPlaceSearch } from './place-search.ts';
import { Topics } from './topics.tsx';

/** All numbers of a place, on the boundaries and in the state of the statistics that the address names. */
export function PlaceNumbers({ place }: { place: PlaceWithHistory }) {
  const text = useText();
  const [search, change] = useAddress(readPlaceSearch);
  // What is no more is shown as it last was; its own number would be unknown on the boundaries of today.
  const boundaries = search.boundaries ?? (place.until ? dayBefore(place.until) : undefined);
  const query = {
    ...(boundaries ? { boundaries } : {}),
    ...(search.asOf ? { asOf: search.asOf } : {}),
  };
  const figures = useRead(
    statisticsOperations,
    'readPlaceFigures',
    { params: { place: place.id }, query },
    { keepPrevious: true },
  );
  return (
    <Loaded query={figures} outline={<Outline lines={10} />}>
      {(answer) => (
        <div aria-busy={figures.isPlaceholderData || undefined}>
          {answer.figures.length === 0 && !search.asOf ? (
            <EmptyState
              title={text('statistics.place-empty', { name: place.name })}
              sentence={text('statistics.place-empty-text')}
              action={<ButtonLink to="/data">{text('statistics.see-catalogue')}</ButtonLink>}
              example={<code>{howToFetch(place.country)}</code>}
            />
          ) : (
            <>
              <Composite place={place} answer={answer} />
              <ChooseState answer={answer} search={search} change={change} />
              <Topics answer={answer} />
            </>
          )}
        </div>
      )}
    </Loaded>
  );
}

/** Told before any number: these are of more than the place whose name stands above. */
function Composite({ place, answer }: { place: PlaceWithHistory; answer: PlaceFigures }) {
  const text = useText();
  const format = useFormat();
  const wider = answer.figures.find(({ of }) => of.id !== place.id && of.members.length > 1);
  if (!wider) return null;
  return (
    <div className="om-note" data-attention>
      <p>
        {text('statistics.composite', {
          name: place.name,
          together: wider.of.name,
          date: format.date(answer.boundaries),
        })}
      </p>
    </div>
  );
}

const dayBefore = (day: string) =>
  new Date(Date.parse(`${day}T00:00Z`) - 86_400_000).toISOString().slice(0, 10);
