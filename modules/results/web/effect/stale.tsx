import { Button, Heading, Table } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { useText } from '../words.ts';
import { named, useValueWords } from './use-value-words.ts';
import '../writing/form.css';

/** Somebody else was first: what stands now and what one wrote, side by side. Nothing is written over unseen. */
export function Stale({
  theirs,
  yours,
  sending,
  save,
  leave,
}: {
  theirs: Readonly<Record<string, unknown>>;
  yours: Readonly<Record<string, unknown>>;
  sending: boolean;
  /** Sends one's own on top of what stands now. */
  save: () => void;
  /** Keeps what stands now. */
  leave: () => void;
}) {
  const text = useText();
  const words = useValueWords();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const fields = Object.keys(yours).filter((field) => named[field]);
  return (
    <section className="results-question" role="alert" tabIndex={-1} ref={panel}>
      <div>
        <Heading level={4} data-size="2xs">
          {text('results.stale.title')}
        </Heading>
        <p className="om-small om-muted">{text('results.stale.text')}</p>
      </div>
      <div className="om-scroll">
        <Table data-color="neutral" className="om-num om-cards">
          <thead>
            <tr>
              <th scope="col">{text('results.stale.field')}</th>
              <th scope="col">{text('results.stale.theirs')}</th>
              <th scope="col">{text('results.stale.yours')}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={field}>
                <th scope="row">{words.name(field)}</th>
                <td data-label={text('results.stale.theirs')}>{words.value(field, theirs[field])}</td>
                <td data-label={text('results.stale.yours')}>{words.value(field, yours[field])}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
      <div className="om-row">
        <Button type="button" data-size="sm" aria-disabled={sending} onClick={save}>
          {text('results.stale.save')}
        </Button>
        <Button type="button" data-size="sm" variant="secondary" onClick={leave}>
          {text('results.stale.leave')}
        </Button>
      </div>
    </section>
  );
}
