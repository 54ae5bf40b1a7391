import { useRead } from '#platform/ui/api/use-read.ts';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { TextLink } from '#platform/ui/link/text-link.tsx';
import { Page } from '#platform/ui/page/page.tsx';
import { Loaded } from '#platform/ui/state/loaded.tsx';
import { statisticsOperations } from '../../contract.ts';
import type { PlaceWithHistory } from '../answers.ts';
import { useText } from '../open-words.ts';
import { History } from './history.tsx';
import { PlaceNumbers } from './place-numbers.tsx';
import '../statistics.css';

/** One place: what it is called, what became of it or what it was made of, and what is known of it. */
export function PlaceView({ id }: { id: string }) {
  const place = useRead(statisticsOperations, 'readPlace', { params: { place: id } });
  return <Loaded query={place}>{(answer) => <Known place={answer} />}</Loaded>;
}

function Known({ place }: { place: PlaceWithHistory }) {
  const text = useText();
  const format = useFormat();
  const { name, code, county, country, from, until, today, otherNames } = place;
  const facts = [
    ...(county ? [county.name] : []),
    text(`statistics.country.${country}`),
    text('statistics.number', { code }),
    ...(from ? [text('statistics.since', { date: format.date(from) })] : []),
    ...(until ? [text('statistics.until', { date: format.date(until) })] : []),
  ];
  return (
    <Page
      title={name}
      size="xl"
      example={place.example}
      eyebrow={<TextLink to="/places">{text('statistics.places.title')}</TextLink>}
      lead={
        <>
          {otherNames.length > 0 ? <p>{otherNames.join(' · ')}</p> : null}
          <p className="om-dense om-num">{facts.join(' · ')}</p>
        </>
      }
    >
      {until ? (
        <div className="om-note" data-attention>
          <p>{text('statistics.no-more', { name, date: format.date(until) })}</p>
          <ul className="om-plain-list">
            {today.map((each) => (
              <li key={each.id}>
                {text('statistics.lies-in')}{' '}
                <TextLink to="/places/$place" params={{ place: each.id } as never}>
                  {`${each.name} (${each.code})`}
                </TextLink>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <PlaceNumbers place={place} />
      <History place={place} />
    </Page>
  );
}
