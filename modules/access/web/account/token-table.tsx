import { Button, Table } from '@digdir/designsystemet-react';
import { useFormat } from '#platform/ui/language/use-format.ts';
import type { Token } from '../../contract.ts';
import { useText } from '../words.ts';

export function TokenTable({ tokens, revoke }: { tokens: readonly Token[]; revoke: (token: Token) => void }) {
  const text = useText();
  const format = useFormat();
  const now = Date.now();
  return (
    <Table className="om-cards" data-color="neutral" style={{ width: '100%' }}>
      <caption className="ds-sr-only">{text('access.tokens.table')}</caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{text('access.tokens.column-name')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{text('access.tokens.column-created')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{text('access.tokens.column-used')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{text('access.tokens.column-expires')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">
            <span className="ds-sr-only">{text('access.tokens.revoke')}</span>
          </Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {tokens.map((each) => (
          <Table.Row key={each.id}>
            <Table.HeaderCell scope="row">{each.name}</Table.HeaderCell>
            <Table.Cell className="om-num" data-label={text('access.tokens.column-created')}>
              {format.date(each.created)}
            </Table.Cell>
            <Table.Cell className="om-num" data-label={text('access.tokens.column-used')}>
              {each.lastUsed ? format.date(each.lastUsed) : text('access.tokens.never-used')}
            </Table.Cell>
            <Table.Cell className="om-num" data-label={text('access.tokens.column-expires')}>
              {Date.parse(each.expires) < now ? text('access.tokens.expired') : format.date(each.expires)}
            </Table.Cell>
            <Table.Cell>
              <Button
                variant="secondary"
                data-color="accent"
                data-size="sm"
                aria-label={text('access.tokens.revoke-this', { name: each.name })}
                onClick={() => revoke(each)}
              >
                {text('access.tokens.revoke')}
              </Button>
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
