import { Table } from '@digdir/designsystemet-react';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { TextLink } from '#platform/ui/link/text-link.tsx';
import { StateTag } from '#platform/ui/state/tags.tsx';
import { useText } from '../words.ts';
import type { Programme } from './on-the-map.ts';
import { standingOf } from './standing.ts';

/** What the map shows, and what it does not draw, in words: by municipality, the invented ones last. */
export function ProgrammeTable({ programmes }: { programmes: readonly Programme[] }) {
  const text = useText();
  const format = useFormat();
  return (
    <Table className="landing-table om-cards" data-color="neutral">
      <caption className="ds-sr-only">{text('web.map.caption')}</caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{text('web.map.municipality')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{text('web.map.programme')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{text('web.map.standing')}</Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {byPlace(programmes).map((programme) => (
          <Table.Row key={programme.id}>
            <Table.HeaderCell scope="row">{placeOf(programme)}</Table.HeaderCell>
            <Table.Cell>
              <TextLink to="/programmes/$slug" params={{ slug: programme.slug }}>
                {programme.name}
              </TextLink>{' '}
              {programme.example ? <StateTag tone="warning">{text('web.map.invented')}</StateTag> : null}
            </Table.Cell>
            <Table.Cell className="om-num">
              {text(`web.map.${standingOf(programme)}`)}
              <span className="landing-table-period">
                {programme.period === null ? text('web.map.period-unknown') : format.when(programme.period)}
              </span>
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

const placeOf = ({ municipalities }: Programme) =>
  municipalities.map(({ name, county }) => (county ? `${name}, ${county}` : name)).join(' · ');

const byPlace = (programmes: readonly Programme[]) =>
  [...programmes].sort(
    (a, b) => Number(a.example) - Number(b.example) || placeOf(a).localeCompare(placeOf(b), 'nb'),
  );
