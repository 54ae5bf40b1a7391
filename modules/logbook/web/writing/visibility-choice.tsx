import { ToggleGroup } from '@digdir/designsystemet-react';
import { GlobeIcon, PadlockLockedIcon } from '@navikt/aksel-icons';
import { useId } from 'react';
import type { Visibility } from '../../terms.ts';
import { useText } from '../words.ts';
import './visibility-choice.css';

/** Internal or public, with what it means beside it. */
export function VisibilityChoice({
  value,
  choose,
}: {
  value: Visibility;
  choose: (visibility: Visibility) => void;
}) {
  const text = useText();
  const hint = useId();
  return (
    <div className="logbook-visibility">
      <ToggleGroup
        aria-label={text('logbook.field.visibility')}
        aria-describedby={hint}
        value={value}
        onChange={(chosen) => choose(chosen === 'public' ? 'public' : 'internal')}
      >
        <ToggleGroup.Item value="internal">
          <PadlockLockedIcon className="om-icon" aria-hidden />
          {text('logbook.visibility.internal')}
        </ToggleGroup.Item>
        <ToggleGroup.Item value="public">
          <GlobeIcon className="om-icon" aria-hidden />
          {text('logbook.visibility.public')}
        </ToggleGroup.Item>
      </ToggleGroup>
      <p className="om-xs om-muted" id={hint} aria-live="polite">
        {text(value === 'public' ? 'logbook.write.public-means' : 'logbook.write.internal-means')}
      </p>
    </div>
  );
}
