import { Button } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useClient } from '#platform/ui/api/use-client.ts';
import { Radio } from '#platform/ui/form/radio.tsx';
import { ProblemPanel } from '#platform/ui/problem/problem-panel.tsx';
import { statisticsOperations } from '../../contract.ts';
import { type Country, countries } from '../../terms.ts';
import { useText } from '../words.ts';
import { ImportRun } from './import-run.tsx';
import { useStart } from './use-start.ts';

/** The municipalities of a country with all changes of them: what every other number is placed by. */
export function FetchPlaces({ unitId, offline }: { unitId: string; offline: boolean }) {
  const text = useText();
  const client = useClient(statisticsOperations);
  const name = useId();
  const why = useId();
  const [country, choose] = useState<Country>('NO');
  const { start, busy, started, error, again } = useStart();
  if (started) return <ImportRun key={started} id={started} again={again} />;
  const blocked = busy || offline;
  const run = () =>
    start((idempotencyKey) =>
      client.startImport(
        { params: { unitId } as never, body: { kind: 'places', country } },
        { idempotencyKey },
      ),
    );
  return (
    <div className="om-form bring-form">
      <p className="om-measure">{text('statistics.bring.places-text')}</p>
      <fieldset>
        <legend className="om-strong">{text('statistics.bring.country')}</legend>
        {countries.map((each) => (
          <Radio key={each} name={name} checked={country === each} choose={() => choose(each)}>
            {text(`statistics.country.${each}`)}
          </Radio>
        ))}
      </fieldset>
      {error ? <ProblemPanel error={error} /> : null}
      <div>
        <Button
          aria-disabled={blocked}
          aria-describedby={offline ? why : undefined}
          onClick={() => blocked || void run()}
        >
          {text('statistics.bring.fetch-places')}
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
