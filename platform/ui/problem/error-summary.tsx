import { Heading } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { useText } from '../language/use-text.ts';
import './problem.css';

/**
 * The fields that must be corrected, as links to them; takes focus when it appears, so that nobody looks for the fault.
 * `round` counts the attempts to send: the same faults again are announced again.
 */
export function ErrorSummary({
  errors,
  heading,
  round = 0,
  level = 3,
}: {
  errors: readonly { readonly field: string; readonly message: string }[];
  heading?: string;
  round?: number;
  level?: 2 | 3 | 4;
}) {
  const text = useText();
  const panel = useRef<HTMLDivElement>(null);
  const shown = errors.length > 0;
  useEffect(() => {
    if (shown && round >= 0) panel.current?.focus();
  }, [shown, round]);
  if (!shown) return null;
  return (
    <div className="ds-error-summary" tabIndex={-1} ref={panel} role="alert">
      <Heading level={level} data-size="2xs">
        {heading ?? text('errors.heading', { count: errors.length })}
      </Heading>
      <ul className="ds-list">
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a
              className="ds-link"
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(field)?.focus();
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
