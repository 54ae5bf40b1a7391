import type { CookieJar } from '#platform/access/cookies.ts';
import type { Provider } from '#platform/access/oidc.ts';
import type { Database } from '#platform/database/database.ts';
import type { Identify } from './identify.ts';
import type { Remembered } from './remembered.ts';

/** What signing in and out stands on. */
export type AccessPorts = {
  database: Database;
  jar: CookieJar;
  identify: Identify;
  remembered: Remembered;
  /** The organisation's own sign-in, where there is one. */
  provider: Provider | undefined;
  /** Beside our own database, where everything is made up. */
  embedded: boolean;
  publicUrl: string;
};
