import { type ReactNode, useMemo } from 'react';
import { useClient } from '#platform/ui/api/use-client.ts';
import { type DraftServer, DraftServerContext } from '#platform/ui/drafts/draft-server.ts';
import { accessOperations } from '../../contract.ts';

/** Gives every form the place where the signed-in person's drafts are kept. */
export function DraftsOnServer({ children }: { children: ReactNode }) {
  const client = useClient(accessOperations);
  const server = useMemo<DraftServer>(
    () => ({
      read: async (operation, subject) =>
        (await client.readDraft({ params: { operation, subject } })).content,
      save: async (operation, subject, content) =>
        (await client.saveDraft({ params: { operation, subject }, body: { content } })).saved,
      drop: (operation, subject) => client.dropDraft({ params: { operation, subject } }),
    }),
    [client],
  );
  return <DraftServerContext value={server}>{children}</DraftServerContext>;
}
