import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type Language, languages } from '#platform/language/language.ts';
import { messagesByField } from '#platform/ui/api/problem-of.ts';
import { useClient } from '#platform/ui/api/use-client.ts';
import { SelectField, TextField } from '#platform/ui/form/fields.tsx';
import { languageNames } from '#platform/ui/language/language-names.ts';
import { useLanguage } from '#platform/ui/language/use-text.ts';
import { ProblemPanel } from '#platform/ui/problem/problem-panel.tsx';
import { DonePanel } from '#platform/ui/state/done-panel.tsx';
import { logbookOperations } from '../../contract.ts';
import { useText } from '../open-words.ts';
import './follow-form.css';

/** Follow the public entries by e-mail. Nothing is sent regularly before the address is confirmed. */
export function FollowForm({ slug, email: known = '' }: { slug: string; email?: string }) {
  const text = useText();
  const client = useClient(logbookOperations);
  const page = useLanguage();
  const [email, setEmail] = useState(known);
  const [every, setEvery] = useState<'day' | 'week'>('week');
  const [lang, setLang] = useState<Language>(page);
  const [fault, setFault] = useState<string>();
  const field = useRef<HTMLDivElement>(null);
  const follow = useMutation({
    mutationFn: () => client.followLog({ params: { slug }, body: { email: email.trim(), every, lang } }),
  });
  const error = fault ?? messagesByField(follow.error).email;
  useEffect(() => {
    if (error) field.current?.querySelector('input')?.focus();
  }, [error]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (follow.isPending) return;
    if (!/^\S+@\S+\.\S+$/.test(email.trim())) {
      setFault(text('logbook.follow.bad-email'));
      return;
    }
    setFault(undefined);
    follow.mutate();
  };
  if (follow.isSuccess) return <Sent email={email.trim()} waits={!follow.data.sent} again={follow.reset} />;
  return (
    <form className="logbook-follow" noValidate onSubmit={submit}>
      <p className="om-small om-muted">{text('logbook.follow.text')}</p>
      <div ref={field}>
        <TextField
          label={text('logbook.follow.email')}
          type="email"
          autoComplete="email"
          value={email}
          error={error}
          maxLength={254}
          onChange={(event) => {
            setEmail(event.target.value);
            setFault(undefined);
          }}
        />
      </div>
      <div className="logbook-follow-pair">
        <SelectField
          label={text('logbook.follow.every')}
          value={every}
          onChange={(event) => setEvery(event.target.value === 'day' ? 'day' : 'week')}
        >
          <option value="week">{text('logbook.follow.week')}</option>
          <option value="day">{text('logbook.follow.day')}</option>
        </SelectField>
        <SelectField
          label={text('logbook.follow.lang')}
          value={lang}
          onChange={(event) => setLang(languages.find((one) => one === event.target.value) ?? lang)}
        >
          {languages.map((one) => (
            <option key={one} value={one} lang={one}>
              {languageNames[one]}
            </option>
          ))}
        </SelectField>
      </div>
      {follow.isError && !error ? <ProblemPanel error={follow.error} /> : null}
      <Button type="submit" variant="secondary" aria-disabled={follow.isPending}>
        {text(follow.isPending ? 'logbook.follow.sending' : 'logbook.follow.send')}
      </Button>
    </form>
  );
}

function Sent({ email, waits, again }: { email: string; waits: boolean; again: () => void }) {
  const text = useText();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), []);
  return (
    <div ref={panel} tabIndex={-1} className="logbook-sent">
      <DonePanel
        title={text(waits ? 'logbook.follow.waits-title' : 'logbook.follow.sent-title')}
        actions={
          <Button variant="tertiary" data-size="sm" onClick={again}>
            {text('logbook.follow.other-address')}
          </Button>
        }
      >
        {text(waits ? 'logbook.follow.waits-text' : 'logbook.follow.sent-text', { email })}
      </DonePanel>
    </div>
  );
}
