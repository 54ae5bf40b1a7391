import type { ReactNode } from 'react';
import { useText } from '../words.ts';

/** Somebody else corrected it meanwhile: the whole of what it says now, before one saves on top of it. */
export function TheirsNow({ children }: { children: ReactNode }) {
  const text = useText();
  return (
    <div className="om-note programme-theirs" data-attention role="alert">
      <p className="om-strong">{text('programme.life.theirs')}</p>
      {children}
      <p className="om-small om-muted">{text('programme.life.theirs-hint')}</p>
    </div>
  );
}
