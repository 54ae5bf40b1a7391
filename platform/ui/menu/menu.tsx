import { type ReactNode, useCallback, useId, useRef, useState } from 'react';
import { useEscape } from './use-escape.ts';
import { useLeaving } from './use-leaving.ts';
import './menu.css';

/** A button that opens a small panel below itself; Escape, a click outside or leaving it with Tab closes it. */
export function Menu({
  button,
  label,
  children,
  className = '',
}: {
  button: ReactNode;
  /** What a screen reader hears, when the button shows only a word or an icon. Must contain the visible word. */
  label?: string;
  children: ReactNode | ((close: () => void) => ReactNode);
  className?: string;
}) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = useCallback(() => setOpen(false), []);
  useLeaving(open, root, close);
  useEscape(open, opener, close);

  return (
    <div className={`om-menu ${className}`} ref={root}>
      <button
        ref={opener}
        type="button"
        className="om-quiet"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      {open ? (
        <div className="om-menu-panel" id={id}>
          {typeof children === 'function' ? children(close) : children}
        </div>
      ) : null}
    </div>
  );
}
