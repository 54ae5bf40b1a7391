import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { problemOf } from '#platform/ui/api/problem-of.ts';
import { useClient } from '#platform/ui/api/use-client.ts';
import { ButtonLink } from '#platform/ui/link/text-link.tsx';
import { Page } from '#platform/ui/page/page.tsx';
import { ProblemPanel } from '#platform/ui/problem/problem-panel.tsx';
import { logbookOperations } from '../../contract.ts';
import { useText } from '../open-words.ts';
import { useSecret } from './secret.ts';

/** At the foot of every letter. One button, because mail programs open links by themselves. */
export default function StopPage() {
  const text = useText();
  const client = useClient(logbookOperations);
  const secret = useSecret();
  const stop = useMutation({ mutationFn: (secret: string) => client.stopFollowing({ body: { secret } }) });
  if (!secret) {
    return (
      <Page
        size="xl"
        title={text('logbook.confirm.failed-title')}
        lead={<p role="alert">{text('logbook.confirm.no-secret')}</p>}
      />
    );
  }
  // Stopped before, or the address is gone: what was wanted is so already.
  if (stop.isSuccess || (stop.isError && problemOf(stop.error).status === 404)) {
    return (
      <Page
        size="xl"
        title={text('logbook.stop.done-title')}
        lead={<p role="status">{text('logbook.stop.done-text')}</p>}
      >
        <ButtonLink to="/programmes" variant="secondary">
          {text('logbook.confirm.programmes')}
        </ButtonLink>
      </Page>
    );
  }
  return (
    <Page size="xl" title={text('logbook.stop.title')} lead={text('logbook.stop.text')}>
      {stop.isError ? <ProblemPanel error={stop.error} /> : null}
      <Button aria-disabled={stop.isPending} onClick={() => stop.isPending || stop.mutate(secret)}>
        {text(stop.isPending ? 'logbook.stop.working' : 'logbook.stop.button')}
      </Button>
    </Page>
  );
}
