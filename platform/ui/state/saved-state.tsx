import { CheckmarkCircleIcon, CloudSlashIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { useText } from '../language/use-text.ts';
import './state.css';

export type Saved =
  | { readonly state: 'nothing' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: Date; readonly draft?: boolean }
  | { readonly state: 'on-device'; readonly at: Date }
  | { readonly state: 'failed' };

/**
 * Always in sight beside what is being written. Only what the writer must know of is announced: a screen reader that
 * heard "saved" every two seconds would be turned off.
 */
export function SavedState({ saved }: { saved: Saved }) {
  const text = useText();
  if (saved.state === 'nothing') return <p className="om-saved" />;
  if (saved.state === 'saving') return <p className="om-saved">{text('saved.saving')}</p>;
  if (saved.state === 'saved') {
    return (
      <p className="om-saved om-num">
        <CheckmarkCircleIcon className="om-icon" aria-hidden />
        {text(saved.draft ? 'saved.draft-at' : 'saved.at', { time: clock(saved.at) })}
      </p>
    );
  }
  return (
    <p className="om-saved om-num" data-attention role="status">
      {saved.state === 'on-device' ? (
        <CloudSlashIcon className="om-icon" aria-hidden />
      ) : (
        <ExclamationmarkTriangleIcon className="om-icon" aria-hidden />
      )}
      {saved.state === 'on-device'
        ? text('saved.on-device', { time: clock(saved.at) })
        : text('saved.failed')}
    </p>
  );
}

/** The clock on the writer's own wall: `12:04:31`. */
const clock = (at: Date) =>
  [at.getHours(), at.getMinutes(), at.getSeconds()].map((part) => String(part).padStart(2, '0')).join(':');
