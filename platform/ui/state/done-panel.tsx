import { CheckmarkCircleIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import { useText } from '../language/use-text.ts';
import './state.css';

/** After a save: what happened, what comes now. Stays until the reader moves on; it is no toast. */
export function DonePanel({
  title,
  children,
  next,
  actions,
}: {
  title: string;
  children?: ReactNode;
  next?: ReactNode;
  actions?: ReactNode;
}) {
  const text = useText();
  return (
    <div className="om-done" role="status">
      <p className="om-strong">
        <CheckmarkCircleIcon className="om-icon" aria-hidden /> {title}
      </p>
      {children ? <div className="om-small">{children}</div> : null}
      {next ? (
        <p className="om-small om-done-next">
          <strong>{text('common.now')}</strong> {next}
        </p>
      ) : null}
      {actions ? <div className="om-row om-done-actions">{actions}</div> : null}
    </div>
  );
}
