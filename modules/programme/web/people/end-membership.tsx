import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '#platform/ui/api/use-client.ts';
import { readKey } from '#platform/ui/api/use-read.ts';
import { Modal } from '#platform/ui/dialog/modal.tsx';
import { ProblemPanel } from '#platform/ui/problem/problem-panel.tsx';
import { type Member, type Programme, programmeOperations } from '../../contract.ts';
import { useText } from '../words.ts';

/** Asks before a role is ended: it takes away someone's access at once. */
export function EndMembership({
  programmeId,
  member,
  close,
  ended,
}: {
  programmeId: Programme['id'];
  member: Member | undefined;
  close: () => void;
  ended: (member: Member) => void;
}) {
  const text = useText();
  const client = useClient(programmeOperations);
  const queries = useQueryClient();
  const end = useMutation({
    mutationFn: (gone: Member) => client.endMembership({ params: { programmeId, holdingId: gone.holding } }),
    onSuccess: async (_, gone) => {
      await queries.invalidateQueries({ queryKey: readKey('listMembers') });
      ended(gone);
      close();
    },
  });
  if (!member) return null;
  const role = text(`role.${member.role}`);
  return (
    <Modal
      open
      close={close}
      title={text('programme.people.end-title')}
      actions={
        <>
          <Button onClick={() => end.mutate(member)} aria-disabled={end.isPending}>
            {text('programme.people.end-confirm')}
          </Button>
          <Button variant="secondary" onClick={close}>
            {text('common.cancel')}
          </Button>
        </>
      }
    >
      <p>{text('programme.people.end-text', { name: member.name, role })}</p>
      {end.isError ? <ProblemPanel error={end.error} /> : null}
    </Modal>
  );
}
