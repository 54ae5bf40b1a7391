import { Button, Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useId, useState } from 'react';
import type { ListPreview } from '#platform/shapes/list-import.ts';
import { Radio } from '../form/radio.tsx';
import { badRows } from './bad-rows.ts';
import type { ImportWords } from './import-words.ts';
import { useText } from './words.ts';
import './bring-in.css';

/** What is to come in: nothing until every row is right, or the rows that are. The button says why it waits. */
export function BringIn({
  preview,
  bring,
  restart,
  words,
  children,
}: {
  preview: Pick<ListPreview, 'good' | 'already' | 'problems'>;
  bring: (rows: 'all' | 'good') => void;
  restart: () => void;
  words: Pick<ImportWords, 'run'>;
  children: ReactNode;
}) {
  const text = useText();
  const name = useId();
  const why = useId();
  const [rows, setRows] = useState<'all' | 'good'>('all');
  const bad = badRows(preview.problems);
  const nothing = preview.good === 0;
  const blocked = nothing || (rows === 'all' && bad > 0);
  const reason = !nothing
    ? text('importing.blocked', { count: bad })
    : text(bad === 0 && preview.already > 0 ? 'importing.all-there' : 'importing.none-good');
  return (
    <section className="om-import-bring" aria-labelledby="import-choice">
      <Heading level={2} data-size="sm" id="import-choice">
        {text('importing.choice')}
      </Heading>
      {bad > 0 && !nothing ? (
        <fieldset>
          <legend className="ds-sr-only">{text('importing.choice')}</legend>
          {(['all', 'good'] as const).map((one) => (
            <Radio key={one} name={name} checked={rows === one} choose={() => setRows(one)}>
              {text(`importing.choice-${one}`)}{' '}
              <span className="om-small om-muted">{text(`importing.choice-${one}-hint`)}</span>
            </Radio>
          ))}
        </fieldset>
      ) : null}
      {nothing ? null : children}
      <div className="om-row">
        {nothing ? null : (
          <Button
            aria-disabled={blocked}
            aria-describedby={blocked ? why : undefined}
            onClick={() => blocked || bring(rows)}
          >
            {words.run(preview.good)}
          </Button>
        )}
        <Button variant="secondary" onClick={restart}>
          {text('importing.choose-other')}
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
