import { Table } from '@digdir/designsystemet-react';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { TextLink } from '#platform/ui/link/text-link.tsx';
import { StateTag } from '#platform/ui/state/tags.tsx';
import type { Programme } from './on-the-map.ts';
import { standingOf } from './standing.ts';
import { useText } from './words.ts';

/** What the map shows, and what it does not draw, in words: by municipality, the invented ones last. */
export function ProgrammeTable({ programmes }: { programmes: readonly Programme[] }) {
  const text = useText();
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
          <ProgrammeRow key={programme.id} programme={programme} />
        ))}
      </Table.Body>
    </Table>
  );
}

/** A row is headed by its place; by the programme itself, where we know of no municipality. */
function ProgrammeRow({ programme }: { programme: Programme }) {
  const text = useText();
  const format = useFormat();
  const place = placeOf(programme);
  const named = (
    <>
      <TextLink to="/programmes/$slug" params={{ slug: programme.slug }}>
        {programme.name}
      </TextLink>{' '}
      {programme.example ? <StateTag tone="warning">{text('web.map.invented')}</StateTag> : null}
    </>
  );
  return (
    <Table.Row>
      {place ? (
        <>
          <Table.HeaderCell scope="row">{place}</Table.HeaderCell>
          <Table.Cell>{named}</Table.Cell>
        </>
      ) : (
        <>
          <Table.Cell className="landing-table-nowhere">–</Table.Cell>
          <Table.HeaderCell scope="row">{named}</Table.HeaderCell>
        </>
      )}
      <Table.Cell className="om-num">
        {text(`web.map.${standingOf(programme)}`)}
        <span className="landing-table-period">
          {programme.period === null ? text('web.map.period-unknown') : format.when(programme.period)}
        </span>
      </Table.Cell>
    </Table.Row>
  );
}

const placeOf = ({ municipalities }: Programme) =>
  municipalities.map(({ name, county }) => (county ? `${name}, ${county}` : name)).join(' · ');

const byPlace = (programmes: readonly Programme[]) =>
  [...programmes].sort(
    (a, b) =>
      Number(a.example) - Number(b.example) ||
      Number(placeOf(a) === '') - Number(placeOf(b) === '') ||
      placeOf(a).localeCompare(placeOf(b), 'nb'),
  );
