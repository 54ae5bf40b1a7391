import { useRef } from 'react';
import { newKey } from './new-key.ts';

/** The key under which something is sent: the same as long as the same is sent, so that a retry never writes twice. */
export function useKey(): (sent: object) => string {
  const last = useRef({ said: '', key: '' });
  return (sent) => {
    const said = JSON.stringify(sent);
    if (said !== last.current.said) last.current = { said, key: newKey() };
    return last.current.key;
  };
}
