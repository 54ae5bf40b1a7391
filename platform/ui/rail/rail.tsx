import { ChevronDownIcon } from '@navikt/aksel-icons';
import { Link, useRouterState } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { useText } from '../language/use-text.ts';
import './rail.css';

export type RailEntry = { readonly to: string; readonly label: string };

/** A programme's own menu on the left, in the order of the work; on a telephone a bar that folds out. */
export function Rail({
  name,
  period,
  entries,
  children,
}: {
  name: string;
  period: string;
  entries: readonly RailEntry[];
  children: ReactNode;
}) {
  const text = useText();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const [unfolded, setUnfolded] = useState<string>();
  const open = unfolded === path;
  useEffect(() => {
    const close = (event: KeyboardEvent) => event.key === 'Escape' && setUnfolded(undefined);
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, []);
  const here = entries.find(({ to }) => path.startsWith(to))?.label;
  return (
    <>
      <button
        type="button"
        className="om-rail-bar"
        aria-expanded={open}
        aria-controls="om-rail"
        onClick={() => setUnfolded(open ? undefined : path)}
      >
        <span>
          <span className="om-muted">{name}</span>
          {here ? (
            <>
              {' · '}
              <strong>{here}</strong>
            </>
          ) : null}
        </span>
        <ChevronDownIcon className="om-icon" aria-hidden />
      </button>
      <div className="om-app">
        <nav className="om-rail" id="om-rail" aria-label={text('shell.programme-menu')} data-open={open}>
          <p className="om-rail-place">
            <strong>{name}</strong>
            <span className="om-muted om-num">{period}</span>
          </p>
          <ul>
            {entries.map(({ to, label }) => (
              <li key={to}>
                <Link to={to}>{label}</Link>
              </li>
            ))}
          </ul>
        </nav>
        <main className="om-main" id="content" tabIndex={-1}>
          {children}
        </main>
      </div>
    </>
  );
}
