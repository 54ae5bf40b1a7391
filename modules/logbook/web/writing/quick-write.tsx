import { Button, Heading } from '@digdir/designsystemet-react';
import { PadlockLockedIcon } from '@navikt/aksel-icons';
import { useEffect, useRef, useState } from 'react';
import { DraftNotices } from '#platform/ui/drafts/draft-notices.tsx';
import { DraftState } from '#platform/ui/drafts/draft-state.tsx';
import { SelectField, TextArea } from '#platform/ui/form/fields.tsx';
import { TextLink } from '#platform/ui/link/text-link.tsx';
import type { LogEntry } from '../../contract.ts';
import { useText } from '../words.ts';
import { fieldMessages } from './field-messages.ts';
import { type Programmed, useWriting } from './use-writing.ts';
import { WritingErrors } from './writing-errors.tsx';
import './quick-write.css';

/** The logbook at hand: one field for today, internal. The same draft as in the logbook itself. */
export default function QuickWrite({ programmes }: { programmes: readonly Programmed[] }) {
  const text = useText();
  const [chosen, setChosen] = useState(programmes[0]?.id);
  const programme = programmes.find(({ id }) => id === chosen) ?? programmes[0];
  if (!programme) return null;
  return (
    <section className="logbook-quick" aria-labelledby="quick-heading">
      <Heading level={2} data-size="2xs" id="quick-heading">
        {text('logbook.quick.heading')}
      </Heading>
      {programmes.length > 1 ? (
        <SelectField
          label={text('logbook.quick.programme')}
          value={programme.id}
          onChange={(event) => setChosen(programmes.find(({ id }) => id === event.target.value)?.id)}
        >
          {programmes.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      ) : null}
      <QuickField key={programme.id} programme={programme} />
    </section>
  );
}

function QuickField({ programme }: { programme: Programmed }) {
  const text = useText();
  const [written, setWritten] = useState<LogEntry>();
  const state = useWriting(programme, setWritten);
  const { draft, change, submit } = state;
  const messages = fieldMessages(state.faults, state.fieldErrors, text);
  const { text: typed, visibility, lang } = draft.content;
  // Begun in the logbook with choices that do not show here: finished there.
  const isPlain = visibility === 'internal' && draft.content.pending.length === 0;
  const full = (
    <TextLink to="/programmes/$slug/logbook" params={{ slug: programme.slug } as never}>
      {text('logbook.quick.more')}
    </TextLink>
  );
  return (
    <form
      className="logbook-quick-form"
      noValidate
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !isPlain) return;
        event.preventDefault();
        void submit();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (isPlain) void submit();
      }}
    >
      <WritingErrors state={state} prefix="quick" messages={messages} />
      <DraftNotices
        draft={draft}
        keeper={{ discard: state.discard, exchange: draft.keeper.exchange }}
        zone={programme.zone}
      />
      <TextArea
        id="quick-text"
        label={text('logbook.quick.label')}
        rows={3}
        className="logbook-text"
        lang={lang}
        value={typed}
        error={messages.text}
        onChange={(event) => {
          setWritten(undefined);
          change({ text: event.target.value });
        }}
      />
      {isPlain ? (
        <>
          <p className="om-xs om-muted">
            <PadlockLockedIcon className="om-icon" aria-hidden /> {text('logbook.quick.internal')}
          </p>
          <div className="om-row om-between">
            <Button
              type="submit"
              variant="secondary"
              data-size="sm"
              aria-disabled={state.attempt === 'sending'}
            >
              {text(state.attempt === 'sending' ? 'logbook.write.submitting' : 'logbook.write.submit')}
            </Button>
            <DraftState copies={draft.copies} />
          </div>
        </>
      ) : (
        <p className="om-note om-small">{text('logbook.quick.in-logbook')}</p>
      )}
      {written ? <Done slug={programme.slug} entry={written} /> : null}
      <p className="om-small">{full}</p>
    </form>
  );
}

function Done({ slug, entry }: { slug: string; entry: LogEntry }) {
  const text = useText();
  const here = useRef<HTMLParagraphElement>(null);
  useEffect(() => here.current?.focus({ preventScroll: true }), []);
  return (
    <p className="om-saved" role="status" tabIndex={-1} ref={here}>
      {text('logbook.quick.done')}{' '}
      <TextLink to="/programmes/$slug/logbook" params={{ slug } as never} hash={`entry-${entry.id}`}>
        {text('logbook.quick.see')}
      </TextLink>
    </p>
  );
}
