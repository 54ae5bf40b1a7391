import { createContext, useContext } from 'react';

/** Who is at the screen. `unknown` until the first answer has come. */
export type Session = {
  readonly state: 'unknown' | 'signed-out' | 'signed-in';
  readonly name: string | null;
  readonly email: string | null;
  readonly csrf: string | null;
  /** When the session ends, ISO 8601. */
  readonly expires: string | null;
  /** Asks the server again, which moves the end of the session forward. */
  readonly refresh: () => Promise<void>;
};

export const SessionContext = createContext<Session>({
  state: 'unknown',
  name: null,
  email: null,
  csrf: null,
  expires: null,
  refresh: async () => {},
});

export const useSession = () => useContext(SessionContext);
