import { Navigate, useParams } from '@tanstack/react-router';
import { useRead } from '#platform/ui/api/use-read.ts';
import { TextLink } from '#platform/ui/link/text-link.tsx';
import { NotFound } from '#platform/ui/page/not-found.tsx';
import { Page } from '#platform/ui/page/page.tsx';
import { Loaded } from '#platform/ui/state/loaded.tsx';
import { statisticsOperations } from '../../contract.ts';
import { useText } from '../open-words.ts';
import { PlaceView } from './place-view.tsx';

/** A municipality by country and number, `no-3443`; by number alone it is looked up, in both countries. */
export default function PlacePage() {
  const { place = '' } = useParams({ strict: false }) as { place?: string };
  if (/^[a-z]{2}-[0-9A-Z]+(\+[0-9A-Z]+)*$/.test(place)) return <PlaceView key={place} id={place} />;
  return /^\d{3,4}$/.test(place) ? <ByNumber number={place.padStart(4, '0')} /> : <NotFound />;
}

function ByNumber({ number }: { number: string }) {
  const text = useText();
  const found = useRead(statisticsOperations, 'listPlaces', { query: { q: number } });
  return (
    <Loaded query={found}>
      {({ items }) => {
        const meant = items.filter(({ code }) => code === number);
        const ids = [...new Set(meant.map(({ id }) => id))];
        const [only, ...others] = ids;
        if (only === undefined) return <NotFound />;
        if (others.length === 0)
          return <Navigate to="/places/$place" params={{ place: only } as never} replace />;
        return (
          <Page title={text('statistics.which', { number })} size="xl" lead={text('statistics.which-lead')}>
            <ul className="om-plain-list om-stack">
              {ids.map((id) => {
                const one = meant.find((each) => each.id === id);
                return one ? (
                  <li key={id}>
                    <TextLink to="/places/$place" params={{ place: id } as never}>
                      {one.name}
                    </TextLink>{' '}
                    <span className="om-muted">{text(`statistics.country.${one.country}`)}</span>
                  </li>
                ) : null;
              })}
            </ul>
          </Page>
        );
      }}
    </Loaded>
  );
}
