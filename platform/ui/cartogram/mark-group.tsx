import { Link } from '@tanstack/react-router';
import { type KeyboardEventHandler, useCallback, useId, useRef, useState } from 'react';
import { useEscape } from '../menu/use-escape.ts';
import { useLeaving } from '../menu/use-leaving.ts';
import type { Choice } from './choices.ts';
import { MarkLabel } from './mark-label.tsx';
import { MarkShape } from './mark-shape.tsx';
import { MarkShapes } from './mark-shapes.tsx';
import type { Target } from './targets.ts';
import '../menu/menu.css';

/** Squares that lie too close to be told apart: one button, which opens a list of where they lead. Escape or leaving it closes it. */
export function MarkGroup({
  target,
  choices,
  onKeyDown,
}: {
  target: Target;
  choices: readonly Choice[];
  onKeyDown: KeyboardEventHandler;
}) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = useCallback(() => setOpen(false), []);
  useLeaving(open, root, close);
  useEscape(open, opener, close);

  return (
    <div ref={root}>
      <button
        ref={opener}
        type="button"
        className="om-mark om-mark-group"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={onKeyDown}
      >
        <MarkShapes target={target} />
        <MarkLabel place={choices.map(({ place }) => place).join(', ')} />
      </button>
      {open ? (
        <ul className="om-mark-choices" id={id}>
          {choices.map(({ href, state, place, note, title }) => (
            <li key={href}>
              <Link to={href} className="om-menu-item">
                <MarkShape state={state} />
                <span>
                  <strong>{place}</strong> <span className="om-muted">{note}</span>{' '}
                  <span className="om-mark-title">{title}</span>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
