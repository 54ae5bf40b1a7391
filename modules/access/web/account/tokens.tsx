import { Heading } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useRead } from '#platform/ui/api/use-read.ts';
import { EmptyState } from '#platform/ui/state/empty-state.tsx';
import { Loaded } from '#platform/ui/state/loaded.tsx';
import { accessOperations, type Token } from '../../contract.ts';
import { useText } from '../words.ts';
import { CreateToken } from './create-token.tsx';
import { RevokeToken } from './revoke-token.tsx';
import { TokenTable } from './token-table.tsx';

/** Personal API tokens: those that are, a new one, and taking one back. */
export function Tokens() {
  const text = useText();
  const tokens = useRead(accessOperations, 'listTokens', {});
  const [revoking, setRevoking] = useState<Token>();
  return (
    <section className="om-section" aria-labelledby="tokens">
      <Heading level={2} data-size="sm" id="tokens">
        {text('access.tokens.heading')}
      </Heading>
      <p className="om-measure" style={{ margin: '0.5rem 0 1.25rem' }}>
        {text('access.tokens.text')}
      </p>
      <Loaded query={tokens}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState
              level={3}
              title={text('access.tokens.empty')}
              sentence={text('access.tokens.empty-text')}
              example={text('access.tokens.example')}
            />
          ) : (
            <TokenTable tokens={items} revoke={setRevoking} />
          )
        }
      </Loaded>
      <CreateToken />
      <RevokeToken token={revoking} close={() => setRevoking(undefined)} />
    </section>
  );
}
