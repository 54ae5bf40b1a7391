import { Button, Heading } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import type { ImportPreview } from '../../contract.ts';
import { useText } from '../words.ts';
import { Radio } from '../writing/radio.tsx';
import { VisibilityChoice } from '../writing/visibility-choice.tsx';
import { badRows } from './bad-rows.ts';
import type { Choice } from './use-import.ts';
import './bring-in.css';

/** What is to come in: nothing until every row is right, or the rows that are. The button says why it waits. */
export function BringIn({
  preview,
  bring,
  restart,
}: {
  preview: ImportPreview;
  bring: (choice: Choice) => void;
  restart: () => void;
}) {
  const text = useText();
  const name = useId();
  const why = useId();
  const [rows, setRows] = useState<Choice['rows']>('all');
  const [visibility, setVisibility] = useState<Choice['visibility']>('internal');
  const bad = badRows(preview.problems);
  const nothing = preview.good === 0;
  const blocked = nothing || (rows === 'all' && bad > 0);
  const reason = !nothing
    ? text('logbook.import.blocked', { count: bad })
    : text(bad === 0 && preview.already > 0 ? 'logbook.import.all-there' : 'logbook.import.none-good');
  return (
    <section className="logbook-bring" aria-labelledby="import-choice">
      <Heading level={2} data-size="sm" id="import-choice">
        {text('logbook.import.choice')}
      </Heading>
      {bad > 0 && !nothing ? (
        <fieldset>
          <legend className="ds-sr-only">{text('logbook.import.choice')}</legend>
          {(['all', 'good'] as const).map((one) => (
            <Radio key={one} name={name} checked={rows === one} choose={() => setRows(one)}>
              {text(`logbook.import.choice-${one}`)}{' '}
              <span className="om-small om-muted">{text(`logbook.import.choice-${one}-hint`)}</span>
            </Radio>
          ))}
        </fieldset>
      ) : null}
      {nothing ? null : (
        <div className="om-stack">
          <p className="om-dense">{text('logbook.import.visibility')}</p>
          <VisibilityChoice value={visibility} choose={setVisibility} />
        </div>
      )}
      <div className="om-row">
        {nothing ? null : (
          <Button
            aria-disabled={blocked}
            aria-describedby={blocked ? why : undefined}
            onClick={() => blocked || bring({ rows, visibility })}
          >
            {text('logbook.import.run', { count: preview.good })}
          </Button>
        )}
        <Button variant="secondary" onClick={restart}>
          {text('logbook.import.choose-other')}
        </Button>
      </div>
      {blocked ? (
        <p className="om-small om-muted" id={why}>
          {reason}
        </p>
      ) : null}
    </section>
  );
}
