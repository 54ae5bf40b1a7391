import { Button, Table } from '@digdir/designsystemet-react';
import { ClockIcon } from '@navikt/aksel-icons';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { StateTag } from '#platform/ui/state/tags.tsx';
import type { Member } from '../../contract.ts';
import { useText } from '../words.ts';
import { endsSoon, lastDay } from './membership.ts';
import './people.css';

/** Name, role, period; a card for each on a telephone. `end` is left out where the reader may not. */
export function MemberTable({
  members,
  today,
  caption,
  end,
}: {
  members: readonly Member[];
  today: string;
  caption: string;
  end?: (member: Member) => void;
}) {
  const text = useText();
  const format = useFormat();
  return (
    <Table className="people-table om-cards" data-color="neutral">
      <caption className="ds-sr-only">{caption}</caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{text('programme.people.name')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{text('programme.people.role')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{text('programme.people.from')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{text('programme.people.until')}</Table.HeaderCell>
          {end ? (
            <Table.HeaderCell scope="col">
              <span className="ds-sr-only">{text('programme.people.end')}</span>
            </Table.HeaderCell>
          ) : null}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {members.map((member) => (
          <Table.Row key={member.holding}>
            <Table.HeaderCell scope="row">
              {member.name}
              {member.email ? <span className="people-email">{member.email}</span> : null}
            </Table.HeaderCell>
            <Table.Cell>{text(`role.${member.role}`)}</Table.Cell>
            <Table.Cell className="om-num" data-label={text('programme.people.from')}>
              {format.date(member.from)}
            </Table.Cell>
            <Table.Cell className="om-num">
              {member.until
                ? text('programme.people.last-day', { date: format.date(lastDay(member.until)) })
                : text('programme.people.open-ended')}
              {endsSoon(member, today) && member.until ? (
                <>
                  {' '}
                  <StateTag tone="warning" icon={<ClockIcon aria-hidden />}>
                    {text('programme.people.ends-soon', {
                      distance: format.relativeDay(member.until, today),
                    })}
                  </StateTag>
                </>
              ) : null}
            </Table.Cell>
            {end ? (
              <Table.Cell className="people-end">
                <Button
                  variant="secondary"
                  data-color="accent"
                  data-size="sm"
                  aria-label={text('programme.people.end-this', {
                    name: member.name,
                    role: text(`role.${member.role}`),
                  })}
                  onClick={() => end(member)}
                >
                  {text('programme.people.end')}
                </Button>
              </Table.Cell>
            ) : null}
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
