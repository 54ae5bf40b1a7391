import { Button } from '@digdir/designsystemet-react';
import { useFormat } from '../language/use-format.ts';
import { useText } from '../language/use-text.ts';
import type { Draft } from './draft-keeper.ts';
import { SignedOut } from './signed-out.tsx';
import './draft-notices.css';

type Keeper = { discard: () => void; exchange: () => void };

/** What the writer should know about the draft: where it came from, what was put aside, that the session has ended. */
export function DraftNotices<T>({ draft, keeper, zone }: { draft: Draft<T>; keeper: Keeper; zone: string }) {
  const text = useText();
  const format = useFormat();
  const { restored, aside, copies } = draft;
  const when = (typed: number) => format.moment(typed, zone, 'day-month');
  return (
    <>
      {copies.failure?.why === 'expired' ? <SignedOut /> : null}
      {restored ? (
        <Notice
          words={text(restored.from === 'browser' ? 'draft.restored-browser' : 'draft.restored-server', {
            when: when(restored.typed),
          })}
          action={text('draft.discard')}
          act={keeper.discard}
        />
      ) : null}
      {aside ? (
        <Notice
          words={
            aside.why === 'discarded'
              ? text('draft.discarded')
              : text('draft.another', { when: when(aside.copy.typed) })
          }
          action={text(aside.why === 'discarded' ? 'draft.undo' : 'draft.use-other')}
          act={keeper.exchange}
        />
      ) : null}
    </>
  );
}

const Notice = ({ words, action, act }: { words: string; action: string; act: () => void }) => (
  <div className="om-draft-notice" role="status">
    <p className="om-small om-num">{words}</p>
    <Button type="button" variant="tertiary" data-size="sm" onClick={act}>
      {action}
    </Button>
  </div>
);
