import { Heading } from '@digdir/designsystemet-react';
import { ArrowRightIcon } from '@navikt/aksel-icons';
import { useMutation } from '@tanstack/react-query';
import { ProblemError } from '#platform/http/client.ts';
import { problemIn } from '#platform/problems/problem-in.ts';
import { useRead } from '#platform/ui/api/use-read.ts';
import { ProblemPanel } from '#platform/ui/problem/problem-panel.tsx';
import { Loaded } from '#platform/ui/state/loaded.tsx';
import { accessOperations, type GoOn, signInPaths } from '../../contract.ts';
import { useText } from '../words.ts';

/** Fictional people, each a button: one click and you are them. */
export function DemonstrationPeople({ back }: { back: string }) {
  const text = useText();
  const people = useRead(accessOperations, 'listDemonstrationPeople', {});
  const enter = useMutation({
    mutationFn: enterAs,
    // Loaded afresh, so that nothing read as nobody is shown to somebody.
    onSuccess: (next) => location.assign(next),
  });
  return (
    <section aria-labelledby="demonstration">
      <Heading level={2} data-size="sm" id="demonstration">
        {text('access.sign-in.demo')}
      </Heading>
      <p className="om-muted">{text('access.sign-in.demo-text')}</p>
      {enter.isError ? <ProblemPanel error={enter.error} /> : null}
      <Loaded query={people}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="om-note">{text('access.sign-in.demo-empty')}</p>
          ) : (
            <ul className="sign-in-people">
              {items.map(({ person, name, role }) => (
                <li key={person}>
                  <button
                    type="button"
                    aria-label={text('access.sign-in.demo-as', { name, role: text(`role.${role}`) })}
                    aria-disabled={enter.isPending}
                    onClick={() => enter.isPending || enter.mutate({ person, back })}
                  >
                    <strong>{name}</strong>
                    <ArrowRightIcon className="om-icon" aria-hidden />
                    <span>
                      {enter.isPending && enter.variables.person === person
                        ? text('access.sign-in.entering')
                        : text(`role.${role}`)}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

async function enterAs({ person, back }: { person: string; back: string }): Promise<string> {
  const answer = await fetch(signInPaths.demonstration, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ person, return: back }),
  });
  if (!answer.ok) throw new ProblemError(await problemIn(answer));
  const { next }: GoOn = await answer.json();
  return next;
}
