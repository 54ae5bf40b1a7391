import { createContext, useContext } from 'react';

/** Where a person's drafts are kept on the server. The module of the signed-in gives it: the platform knows no module. */
export type DraftServer = {
  readonly read: (operation: string, subject: string) => Promise<unknown>;
  /** The moment by the server's clock. */
  readonly save: (operation: string, subject: string, content: Record<string, unknown>) => Promise<string>;
  readonly drop: (operation: string, subject: string) => Promise<unknown>;
};

export const DraftServerContext = createContext<DraftServer | undefined>(undefined);

export function useDraftServer(): DraftServer {
  const server = useContext(DraftServerContext);
  if (!server) throw new Error('A draft is kept outside the session');
  return server;
}
