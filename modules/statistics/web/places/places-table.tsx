import { Table } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { ScrollRegion } from '#platform/ui/figure/scroll-region.tsx';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { useLanguage } from '#platform/ui/language/use-text.ts';
import { TextLink } from '#platform/ui/link/text-link.tsx';
import type { MapFigures } from '../answers.ts';
import { useText } from '../open-words.ts';
import type { PlaceRow } from './place-rows.ts';
import { type Sorting, sortings } from './places-search.ts';

/** The map as a table: every place with its number, or why there is none. Headings sort. */
export function PlacesTable({
  rows,
  sorting,
  sort,
  figures,
}: {
  rows: readonly PlaceRow[];
  sorting: Sorting;
  sort: (by: Sorting['by']) => void;
  figures: MapFigures | undefined;
}) {
  const text = useText();
  const format = useFormat();
  const language = useLanguage();
  const id = useId();
  const order = (by: Sorting['by']) =>
    sorting.by === by ? (sorting.down ? ('descending' as const) : ('ascending' as const)) : ('none' as const);
  const heading = {
    name: text('statistics.column.municipality'),
    code: text('statistics.column.number'),
    county: text('statistics.column.county'),
    value: figures ? figures.series.unit[language] : text('statistics.column.value'),
  };
  return (
    <ScrollRegion labelledBy={id}>
      <Table data-color="neutral" className="om-num statistics-table places-table">
        <caption className="ds-sr-only" id={id}>
          {text('statistics.map.caption')}
        </caption>
        <Table.Head>
          <Table.Row>
            {sortings.map((by) => (
              <Table.HeaderCell
                key={by}
                scope="col"
                sort={order(by)}
                onClick={() => sort(by)}
                className={by === 'value' ? 'statistics-right' : by === 'county' ? 'places-county' : ''}
              >
                {heading[by]}
              </Table.HeaderCell>
            ))}
            <Table.HeaderCell scope="col">{text('statistics.column.state')}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rows.map(({ id: place, code, name, county, value, state, together }) => (
            <Table.Row key={code}>
              <Table.HeaderCell scope="row">
                <TextLink to="/places/$place" params={{ place } as never}>
                  {name}
                </TextLink>
              </Table.HeaderCell>
              <Table.Cell>{code}</Table.Cell>
              <Table.Cell className="places-county">{county}</Table.Cell>
              <Table.Cell className="statistics-right">
                {format.number(value, figures?.series.decimals)}
              </Table.Cell>
              <Table.Cell className="om-small om-muted">
                {text(`statistics.state.${state}`)}
                {together ? `. ${text('statistics.together-with', { together })}` : ''}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </ScrollRegion>
  );
}
