import { Button } from '@digdir/designsystemet-react';
import { useFormat } from '#platform/ui/language/use-format.ts';
import type { Draft } from '../drafts/draft-keeper.ts';
import { useText } from '../words.ts';
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
          words={text(
            restored.from === 'browser' ? 'logbook.draft.restored-browser' : 'logbook.draft.restored-server',
            { when: when(restored.typed) },
          )}
          action={text('logbook.draft.discard')}
          act={keeper.discard}
        />
      ) : null}
      {aside ? (
        <Notice
          words={
            aside.why === 'discarded'
              ? text('logbook.draft.discarded')
              : text('logbook.draft.another', { when: when(aside.copy.typed) })
          }
          action={text(aside.why === 'discarded' ? 'logbook.draft.undo' : 'logbook.draft.use-other')}
          act={keeper.exchange}
        />
      ) : null}
    </>
  );
}

const Notice = ({ words, action, act }: { words: string; action: string; act: () => void }) => (
  <div className="logbook-notice" role="status">
    <p className="om-small om-num">{words}</p>
    <Button type="button" variant="tertiary" data-size="sm" onClick={act}>
      {action}
    </Button>
  </div>
);
