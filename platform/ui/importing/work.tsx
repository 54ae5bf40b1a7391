import { Button } from '@digdir/designsystemet-react';
import { useText } from './words.ts';
import './work.css';

/** Work that takes a while: what, how far, and a way to stop it where that is possible. */
export function Work({
  title,
  percent,
  stop,
}: {
  title: string;
  percent?: number | undefined;
  stop?: () => void;
}) {
  const text = useText();
  return (
    <div className="om-box om-import-work" role="status">
      <p className="om-strong">{title}</p>
      <progress aria-label={title} {...(percent === undefined ? {} : { value: percent, max: 100 })} />
      <div className="om-row om-between om-small om-num">
        <span className="om-muted">{percent === undefined ? '' : `${percent} %`}</span>
        {stop ? (
          <Button variant="tertiary" data-size="sm" onClick={stop}>
            {text('importing.stop')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
