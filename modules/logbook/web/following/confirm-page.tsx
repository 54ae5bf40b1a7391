import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { problemOf } from '#platform/ui/api/problem-of.ts';
import { useClient } from '#platform/ui/api/use-client.ts';
import { ButtonLink } from '#platform/ui/link/text-link.tsx';
import { Page } from '#platform/ui/page/page.tsx';
import { logbookOperations } from '../../contract.ts';
import { useText } from '../open-words.ts';
import { useSecret } from './secret.ts';

/** Where the letter leads: confirms the address by its secret. */
export default function ConfirmPage() {
  const text = useText();
  const client = useClient(logbookOperations);
  const secret = useSecret();
  const confirm = useMutation({
    mutationFn: (secret: string) => client.confirmFollowing({ body: { secret } }),
  });
  const begun = useRef(false);
  const { mutate } = confirm;
  useEffect(() => {
    if (!secret || begun.current) return;
    begun.current = true;
    mutate(secret);
  }, [secret, mutate]);

  if (!secret) return <Failed lead={text('logbook.confirm.no-secret')} />;
  if (confirm.isSuccess) {
    const { programme, slug, every } = confirm.data;
    return (
      <Page
        size="xl"
        title={text('logbook.confirm.done-title', { programme })}
        lead={<p role="status">{text(`logbook.confirm.done-${every}`)}</p>}
      >
        <ButtonLink to="/programmes/$slug" params={{ slug } as never}>
          {text('logbook.confirm.see')}
        </ButtonLink>
      </Page>
    );
  }
  if (confirm.isError && problemOf(confirm.error).status === 0) {
    return (
      <Page size="xl" title={text('logbook.confirm.title')} lead={text('logbook.confirm.offline')}>
        <Button onClick={() => mutate(secret)}>{text('common.again')}</Button>
      </Page>
    );
  }
  if (confirm.isError) return <Failed lead={text('logbook.confirm.failed-text')} />;
  return <Page size="xl" title={text('logbook.confirm.title')} lead={text('logbook.confirm.working')} />;
}

function Failed({ lead }: { lead: string }) {
  const text = useText();
  return (
    <Page size="xl" title={text('logbook.confirm.failed-title')} lead={<p role="alert">{lead}</p>}>
      <ButtonLink to="/programmes">{text('logbook.confirm.programmes')}</ButtonLink>
    </Page>
  );
}
