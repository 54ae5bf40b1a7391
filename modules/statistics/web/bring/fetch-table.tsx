import { Button, Select } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useClient } from '#platform/ui/api/use-client.ts';
import { useRead } from '#platform/ui/api/use-read.ts';
import { Field } from '#platform/ui/form/field.tsx';
import { useLanguage } from '#platform/ui/language/use-text.ts';
import { ProblemPanel } from '#platform/ui/problem/problem-panel.tsx';
import { Loaded } from '#platform/ui/state/loaded.tsx';
import { StateTag } from '#platform/ui/state/tags.tsx';
import { statisticsOperations } from '../../contract.ts';
import type { Series } from '../answers.ts';
import { useText } from '../words.ts';
import { ImportRun } from './import-run.tsx';
import { tablesOf } from './tables-of.ts';
import { useStart } from './use-start.ts';

/** A table of a statistical office, chosen from the catalogue. */
export function FetchTable({ unitId, offline }: { unitId: string; offline: boolean }) {
  const catalogue = useRead(statisticsOperations, 'listSeries', {});
  return (
    <Loaded query={catalogue}>
      {({ items }) => <Choose unitId={unitId} offline={offline} series={items} />}
    </Loaded>
  );
}

function Choose({
  unitId,
  offline,
  series,
}: {
  unitId: string;
  offline: boolean;
  series: readonly Series[];
}) {
  const text = useText();
  const language = useLanguage();
  const client = useClient(statisticsOperations);
  const why = useId();
  const tables = tablesOf(series);
  const [chosen, choose] = useState(tables[0]?.id ?? '');
  const { start, busy, started, error, again } = useStart();
  const table = tables.find(({ id }) => id === chosen);
  if (started) return <ImportRun key={started} id={started} again={again} />;
  if (!table) return <p className="om-note">{text('statistics.bring.no-tables')}</p>;
  const { provider, number, page, verified } = table;
  const blocked = busy || offline;
  const run = () =>
    start((idempotencyKey) =>
      client.startImport(
        { params: { unitId } as never, body: { kind: 'table', provider, table: number } },
        { idempotencyKey },
      ),
    );
  return (
    <div className="om-form bring-form">
      <Field label={text('statistics.bring.table')} hint={text('statistics.bring.table-hint')}>
        {(wiring) => (
          <Select {...wiring} value={chosen} onChange={({ target }) => choose(target.value)}>
            {tables.map(({ id, provider, number, series: [first, ...others] }) => (
              <option key={id} value={id}>
                {`${provider.toUpperCase()} ${number}: ${first?.name[language] ?? ''}`}
                {others.length > 0 ? ` (+${others.length})` : ''}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <div>
        <p className="om-dense">
          {text('statistics.bring.holds', { count: table.series.length })}{' '}
          <a className="ds-link" href={page}>
            {text('statistics.bring.table-page')}
          </a>{' '}
          {verified ? null : <StateTag>{text('statistics.unverified')}</StateTag>}
        </p>
        <ul className="om-small om-muted bring-series">
          {table.series.slice(0, 8).map(({ key, name }) => (
            <li key={key}>{name[language]}</li>
          ))}
          {table.series.length > 8 ? (
            <li>{text('statistics.bring.and-more', { count: table.series.length - 8 })}</li>
          ) : null}
        </ul>
        {verified ? null : <p className="om-small bring-doubt">{text('statistics.unverified-means')}</p>}
      </div>
      {error ? <ProblemPanel error={error} /> : null}
      <div>
        <Button
          aria-disabled={blocked}
          aria-describedby={offline ? why : undefined}
          onClick={() => blocked || void run()}
        >
          {text('statistics.bring.fetch-table')}
        </Button>
        {offline ? (
          <p className="om-small om-muted" id={why}>
            {text('statistics.bring.offline')}
          </p>
        ) : null}
      </div>
    </div>
  );
}
