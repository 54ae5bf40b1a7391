import { ChevronDownIcon } from '@navikt/aksel-icons';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import { useLeaving } from '#platform/ui/menu/use-leaving.ts';
import './pill.css';

/**
 * A choice that is filled already, and a panel to change it. The panel lies over the page, so that nothing jumps; Escape,
 * a click outside or leaving it with Tab closes it.
 */
export function PillMenu({
  id,
  label,
  value,
  error,
  children,
}: {
  id: string;
  label: string;
  value: string;
  error?: string | undefined;
  children: (close: () => void) => ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const leave = useCallback(() => setOpen(false), []);
  useLeaving(open, root, leave);
  return (
    <div className="logbook-pill-menu" ref={root}>
      <button
        ref={opener}
        id={id}
        type="button"
        className="logbook-pill"
        aria-expanded={open}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => event.key === 'Escape' && open && close()}
      >
        <span className="logbook-pill-label">{label}</span>{' '}
        <span className="logbook-pill-value">{value}</span>
        <ChevronDownIcon className="om-icon" aria-hidden />
      </button>
      {open ? (
        <fieldset
          className="logbook-pill-panel"
          onKeyDown={(event) => {
            // Enter in a field of the panel ends the choice; it must not send the whole entry.
            const ends = event.key === 'Enter' && event.target instanceof HTMLInputElement;
            if (event.key !== 'Escape' && (!ends || event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            event.stopPropagation();
            close();
          }}
        >
          {children(close)}
        </fieldset>
      ) : null}
    </div>
  );
}
