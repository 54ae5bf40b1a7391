import { CloudSlashIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { useText } from '../language/use-text.ts';
import { SavedState } from '../state/saved-state.tsx';
import { type Autosave, shown } from './autosave.ts';

/** Where what is written is safe, always in sight. Only what the writer must know of is announced. */
export function DraftState({ copies }: { copies: Autosave }) {
  const text = useText();
  const now = shown(copies);
  if (now.kind === 'nothing') return <SavedState saved={{ state: 'nothing' }} />;
  if (now.kind === 'saved') return <SavedState saved={{ state: 'saved', at: new Date(now.at) }} />;
  return (
    <p className="om-saved om-num" data-attention role="status">
      {now.kind === 'nowhere' ? (
        <>
          <ExclamationmarkTriangleIcon className="om-icon" aria-hidden />
          {text('draft.nowhere')}
        </>
      ) : (
        <>
          <CloudSlashIcon className="om-icon" aria-hidden />
          {text(now.why === 'refused' ? 'draft.refused' : 'draft.in-browser', {
            time: clock(new Date(now.at)),
          })}
        </>
      )}
    </p>
  );
}

/** The clock on the writer's own wall: `12:04:31`. */
const clock = (at: Date) =>
  [at.getHours(), at.getMinutes(), at.getSeconds()].map((part) => String(part).padStart(2, '0')).join(':');
