import { Button, Heading } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Role, roles } from '#platform/access/actor.ts';
import { messagesByField } from '#platform/ui/api/problem-of.ts';
import { useClient } from '#platform/ui/api/use-client.ts';
import { readKey } from '#platform/ui/api/use-read.ts';
import { SelectField, TextField } from '#platform/ui/form/fields.tsx';
import { ErrorSummary } from '#platform/ui/problem/error-summary.tsx';
import { ProblemPanel } from '#platform/ui/problem/problem-panel.tsx';
import { DonePanel } from '#platform/ui/state/done-panel.tsx';
import { type Programme, programmeOperations } from '../../contract.ts';
import { useText } from '../words.ts';
import { blankMember, faultsOf, type NewMember } from './new-member.ts';

/** Gives a person a role for a period. The fields are checked here first, and by the server whatever is sent. */
export function AddMember({ programmeId, today }: { programmeId: Programme['id']; today: string }) {
  const text = useText();
  const client = useClient(programmeOperations);
  const queries = useQueryClient();
  const [typed, setTyped] = useState<NewMember>(() => blankMember(today));
  const [round, setRound] = useState(0);
  const [showing, setShowing] = useState(false);
  const add = useMutation({
    mutationFn: ({ until, ...rest }: NewMember) =>
      client.addMember({ params: { programmeId }, body: { ...rest, until: until || null } }),
    onSuccess: async () => {
      setTyped(blankMember(today));
      setShowing(false);
      await queries.invalidateQueries({ queryKey: readKey('listMembers') });
    },
  });

  const own = showing ? faultsOf(typed) : [];
  const told = messagesByField(add.error);
  const fault = (field: keyof NewMember) => {
    const found = own.find((each) => each.field === field);
    return found ? text(found.key) : told[field];
  };
  const set = (field: keyof NewMember) => (event: { target: { value: string } }) =>
    setTyped({ ...typed, [field]: event.target.value });
  const faults = (['email', 'name', 'role', 'from', 'until'] as const).flatMap((field) => {
    const message = fault(field);
    return message ? [{ field: `member-${field}`, message }] : [];
  });

  return (
    <section className="om-section" aria-labelledby="add-member" data-no-print>
      <Heading level={2} data-size="sm" id="add-member">
        {text('programme.people.add')}
      </Heading>
      <form
        className="om-form"
        style={{ marginTop: '1rem' }}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setShowing(true);
          setRound(round + 1);
          add.reset();
          if (faultsOf(typed).length === 0) add.mutate(typed);
        }}
      >
        <ErrorSummary errors={faults} round={round} />
        {add.isError && faults.length === 0 ? <ProblemPanel error={add.error} /> : null}
        {add.isSuccess ? (
          <DonePanel
            title={text('programme.people.added', {
              name: add.variables.name,
              role: text(`role.${add.variables.role}`),
            })}
            next={text('programme.people.added-next', { email: add.variables.email })}
          />
        ) : null}
        <TextField
          id="member-name"
          label={text('programme.people.add-name')}
          autoComplete="off"
          value={typed.name}
          onChange={set('name')}
          error={fault('name')}
        />
        <TextField
          id="member-email"
          type="email"
          label={text('programme.people.add-email')}
          hint={text('programme.people.add-email-hint')}
          autoComplete="off"
          value={typed.email}
          onChange={set('email')}
          error={fault('email')}
        />
        <SelectField
          id="member-role"
          label={text('programme.people.add-role')}
          value={typed.role}
          onChange={(event) => setTyped({ ...typed, role: event.target.value as Role })}
          error={fault('role')}
        >
          {roles.map((role) => (
            <option key={role} value={role}>
              {text(`role.${role}`)}
            </option>
          ))}
        </SelectField>
        <div className="people-dates">
          <TextField
            id="member-from"
            type="date"
            label={text('programme.people.add-from')}
            value={typed.from}
            onChange={set('from')}
            error={fault('from')}
          />
          <TextField
            id="member-until"
            type="date"
            label={text('programme.people.add-until')}
            hint={text('programme.people.add-until-hint')}
            value={typed.until}
            onChange={set('until')}
            error={fault('until')}
          />
        </div>
        <Button type="submit" aria-disabled={add.isPending}>
          {text(add.isPending ? 'programme.people.add-sending' : 'programme.people.add-submit')}
        </Button>
      </form>
    </section>
  );
}
