import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useClient } from '#platform/ui/api/use-client.ts';
import { readKey } from '#platform/ui/api/use-read.ts';
import { SelectField, TextField } from '#platform/ui/form/fields.tsx';
import { ErrorSummary } from '#platform/ui/problem/error-summary.tsx';
import { ProblemPanel } from '#platform/ui/problem/problem-panel.tsx';
import { accessOperations } from '../../contract.ts';
import { useText } from '../words.ts';
import { NewSecret } from './new-secret.tsx';

const lengths = [30, 90, 365] as const;

export function CreateToken() {
  const text = useText();
  const client = useClient(accessOperations);
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [days, setDays] = useState<number>(90);
  const [round, setRound] = useState(0);
  const create = useMutation({
    mutationFn: (body: { name: string; days: number }) => client.createToken({ body }),
    onSuccess: async () => {
      setName('');
      setRound(0);
      await queries.invalidateQueries({ queryKey: readKey('listTokens') });
    },
  });
  const missing = round > 0 && name.trim() === '' ? text('access.tokens.name-missing') : undefined;
  return (
    <form
      className="om-form"
      style={{ marginTop: '2rem' }}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setRound(round + 1);
        if (name.trim() !== '') create.mutate({ name: name.trim(), days });
      }}
    >
      <ErrorSummary errors={missing ? [{ field: 'token-name', message: missing }] : []} round={round} />
      {create.isError ? <ProblemPanel error={create.error} /> : null}
      {create.isSuccess ? <NewSecret secret={create.data.secret} /> : null}
      <TextField
        id="token-name"
        label={text('access.tokens.name')}
        hint={text('access.tokens.name-hint')}
        value={name}
        maxLength={80}
        onChange={(event) => setName(event.target.value)}
        error={missing}
      />
      <SelectField
        label={text('access.tokens.days')}
        value={days}
        onChange={(event) => setDays(Number(event.target.value))}
      >
        {lengths.map((length) => (
          <option key={length} value={length}>
            {text(`access.tokens.days-${length}`)}
          </option>
        ))}
      </SelectField>
      <Button type="submit" variant="secondary" aria-disabled={create.isPending}>
        {text(create.isPending ? 'access.tokens.creating' : 'access.tokens.create')}
      </Button>
    </form>
  );
}
