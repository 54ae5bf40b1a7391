import { Button } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { TextField } from '#platform/ui/form/fields.tsx';
import { Radio } from '#platform/ui/form/radio.tsx';
import { useText } from '../words.ts';
import { PillMenu } from './pill-menu.tsx';

/** Who did it: you, somebody the log has named lately, or another name or role. */
export function WhoField({
  id,
  value,
  me,
  named,
  error,
  choose,
}: {
  id: string;
  value: string;
  me: string;
  named: readonly string[];
  error?: string | undefined;
  choose: (who: string) => void;
}) {
  const text = useText();
  const name = useId();
  const others = named.filter((who) => who !== me).slice(0, 4);
  const isMe = value === '' || value === me;
  const [typing, setTyping] = useState(!isMe && !others.includes(value));
  const pick = (who: string) => {
    setTyping(false);
    choose(who);
  };
  return (
    <PillMenu
      id={id}
      label={text('logbook.field.who')}
      value={isMe ? text('logbook.write.you') : value}
      error={error}
    >
      {(close) => (
        <>
          <legend className="ds-sr-only">{text('logbook.field.who')}</legend>
          <Radio name={name} checked={isMe && !typing} choose={() => pick('')}>
            {text('logbook.write.you')} <span className="om-muted">({me})</span>
          </Radio>
          {others.map((who) => (
            <Radio key={who} name={name} checked={!typing && value === who} choose={() => pick(who)}>
              {who}
            </Radio>
          ))}
          <Radio name={name} checked={typing} choose={() => setTyping(true)}>
            {text('logbook.write.someone-else')}
          </Radio>
          {typing ? (
            <TextField
              label={text('logbook.write.who-name')}
              hint={text('logbook.write.who-hint')}
              value={isMe ? '' : value}
              maxLength={200}
              onChange={(event) => choose(event.target.value)}
            />
          ) : null}
          <Button type="button" data-size="sm" variant="secondary" onClick={close}>
            {text('logbook.when.done')}
          </Button>
        </>
      )}
    </PillMenu>
  );
}
