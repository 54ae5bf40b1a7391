import { useEffect, useState } from 'react';

/**
 * The secret of a letter stands after `#`: the browser never sends that part, so that it is in no log and no referrer.
 * Read once and taken out of the address, so that it is not in the history either.
 */
export function useSecret(): string | undefined {
  const [secret] = useState(() => new URLSearchParams(location.hash.slice(1)).get('secret') ?? undefined);
  useEffect(() => {
    if (secret) history.replaceState(history.state, '', location.pathname + location.search);
  }, [secret]);
  return secret;
}
