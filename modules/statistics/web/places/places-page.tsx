import { useRead } from '#platform/ui/api/use-read.ts';
import { Page } from '#platform/ui/page/page.tsx';
import { Loaded, Outline } from '#platform/ui/state/loaded.tsx';
import { statisticsOperations } from '../../contract.ts';
import { useText } from '../open-words.ts';
import { useAddress } from '../use-address.ts';
import { ChooseSeries } from './choose-series.tsx';
import { FindPlaces } from './find-places.tsx';
import { areaOf, seriesIn } from './in-area.ts';
import { PlacesFigure } from './places-figure.tsx';
import { readPlacesSearch } from './places-search.ts';
import './places.css';

/** Every municipality: found by name or number, and held against the others on a map or in a table. */
export default function PlacesPage() {
  const text = useText();
  const [search, change] = useAddress(readPlacesSearch);
  const catalogue = useRead(statisticsOperations, 'listSeries', {});
  return (
    <Page
      title={text('statistics.places.title')}
      size="xl"
      lead={text('statistics.places.lead')}
      example={search.country === 'example'}
    >
      <FindPlaces asked={search.q ?? ''} ask={(q) => change({ q })} />
      <Loaded query={catalogue} outline={<Outline lines={12} />}>
        {({ items }) => {
          const area = areaOf(search.country, items);
          const inArea = seriesIn(area, items);
          const series = inArea.find(({ key }) => key === search.series) ?? inArea[0];
          return (
            <>
              <ChooseSeries
                area={area}
                all={items}
                inArea={inArea}
                series={series}
                period={search.period}
                change={change}
              />
              <PlacesFigure key={area} area={area} series={series} search={search} change={change} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
