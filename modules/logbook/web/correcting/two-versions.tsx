import { Button, Heading } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { Radio } from '#platform/ui/form/radio.tsx';
import { Lang } from '#platform/ui/language/lang.tsx';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { ProblemPanel } from '#platform/ui/problem/problem-panel.tsx';
import type { Content, LogEntry } from '../../contract.ts';
import { useFieldWords } from '../reading/use-field-words.ts';
import { useText } from '../words.ts';
import { type ContentField, conflictsOf, settled } from './correction.ts';
import './two-versions.css';

/** Two people at once: both versions side by side, and a choice for each field that both changed. Nothing is lost. */
export function TwoVersions({
  before,
  theirs,
  yours,
  zone,
  sending,
  error,
  save,
  keepAll,
}: {
  before: LogEntry;
  theirs: LogEntry;
  yours: Partial<Content>;
  zone: string;
  sending: boolean;
  error: unknown;
  save: (on: LogEntry, change: Partial<Content>) => Promise<boolean>;
  keepAll: () => void;
}) {
  const text = useText();
  const format = useFormat();
  const words = useFieldWords();
  const conflicts = conflictsOf(before, theirs, yours);
  const [keep, setKeep] = useState<readonly ContentField[]>([]);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const left = settled(theirs, yours, keep);
  const last = [...theirs.corrections].sort((a, b) => b.number - a.number)[0];
  const fields = [...new Set([...conflicts, ...(Object.keys(settled(theirs, yours, [])) as ContentField[])])];
  return (
    <section className="logbook-two om-box" ref={panel} tabIndex={-1} role="alert">
      <Heading level={4} data-size="2xs">
        {last
          ? text('logbook.stale.title', { by: last.by, when: format.moment(last.at, zone, 'day-month') })
          : text('logbook.stale.title-unknown')}
      </Heading>
      <p className="om-small om-muted">
        {fields.length === 0 ? text('logbook.stale.same') : text('logbook.stale.text')}
      </p>
      {fields.map((field) => {
        const keepsTheirs = keep.includes(field);
        return (
          <fieldset key={field} className="logbook-two-field">
            <legend className="om-strong om-small">{words.name(field)}</legend>
            <Radio name={`two-${field}`} checked={keepsTheirs} choose={() => setKeep([...keep, field])}>
              <span className="om-small om-muted">{text('logbook.stale.theirs')}</span>
              <Lang as="span" lang={theirs.lang} className="om-lines logbook-two-value">
                {words.value(field, theirs)}
              </Lang>
            </Radio>
            <Radio
              name={`two-${field}`}
              checked={!keepsTheirs}
              choose={() => setKeep(keep.filter((one) => one !== field))}
            >
              <span className="om-small om-muted">{text('logbook.stale.yours')}</span>
              <Lang as="span" lang={yours.lang ?? theirs.lang} className="om-lines logbook-two-value">
                {words.value(field, yours)}
              </Lang>
            </Radio>
          </fieldset>
        );
      })}
      {error ? <ProblemPanel error={error} /> : null}
      <div className="om-row">
        {fields.length > 0 ? (
          <Button
            type="button"
            aria-disabled={sending}
            onClick={() => (Object.keys(left).length === 0 ? keepAll() : void save(theirs, left))}
          >
            {text(sending ? 'logbook.correct.saving' : 'logbook.stale.save')}
          </Button>
        ) : null}
        <Button type="button" variant="secondary" onClick={keepAll}>
          {text('logbook.stale.keep-all')}
        </Button>
      </div>
    </section>
  );
}
