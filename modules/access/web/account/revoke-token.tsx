import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '#platform/ui/api/use-client.ts';
import { readKey } from '#platform/ui/api/use-read.ts';
import { Modal } from '#platform/ui/dialog/modal.tsx';
import { ProblemPanel } from '#platform/ui/problem/problem-panel.tsx';
import { accessOperations, type Token } from '../../contract.ts';
import { useText } from '../words.ts';

/** Asks first: whatever uses the token stops at once. */
export function RevokeToken({ token, close }: { token: Token | undefined; close: () => void }) {
  const text = useText();
  const client = useClient(accessOperations);
  const queries = useQueryClient();
  const revoke = useMutation({
    mutationFn: ({ id }: Token) => client.revokeToken({ params: { tokenId: id } }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: readKey('listTokens') });
      close();
    },
  });
  if (!token) return null;
  return (
    <Modal
      open
      close={close}
      title={text('access.tokens.revoke-title', { name: token.name })}
      actions={
        <>
          <Button onClick={() => revoke.mutate(token)} aria-disabled={revoke.isPending}>
            {text('access.tokens.revoke')}
          </Button>
          <Button variant="secondary" onClick={close}>
            {text('common.cancel')}
          </Button>
        </>
      }
    >
      <p>{text('access.tokens.revoke-text')}</p>
      {revoke.isError ? <ProblemPanel error={revoke.error} /> : null}
    </Modal>
  );
}
