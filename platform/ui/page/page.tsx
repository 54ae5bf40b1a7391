import { Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useExampleMark, useShell } from '../shell/shell-context.ts';
import './page.css';

type Props = {
  /** In the browser's tab, before " – Omstilt"; the most particular first. */
  title: string;
  /** What stands as h1, when that is not the title. */
  heading?: ReactNode;
  /** `xl` on public pages, `2xl` on the front page. */
  size?: 'lg' | 'xl' | '2xl';
  eyebrow?: ReactNode;
  lead?: ReactNode;
  /** Beside the heading. */
  actions?: ReactNode;
  /** Example data are marked on every page; leave it out while it is not known. */
  example?: boolean | undefined;
  children?: ReactNode;
};

/** One page: its title, its heading, and focus moved to the heading when the reader came from another page. */
export function Page({ title, heading, size = 'lg', eyebrow, lead, actions, example, children }: Props) {
  const h1 = usePageHeading(title);
  useExampleMark(example);
  return (
    <>
      <div className="om-head">
        <div>
          {eyebrow ? <p className="om-eyebrow">{eyebrow}</p> : null}
          <Heading level={1} data-size={size} tabIndex={-1} ref={h1}>
            {heading ?? title}
          </Heading>
          {lead ? <div className="om-lead om-muted">{lead}</div> : null}
        </div>
        {actions ? <div className="om-row om-head-actions">{actions}</div> : null}
      </div>
      {children}
    </>
  );
}

/** For a page that lays out its own heading. */
export function usePageHeading(title: string) {
  const h1 = useRef<HTMLHeadingElement>(null);
  const { hasMoved } = useShell();
  useEffect(() => {
    document.title = `${title} – Omstilt`;
  }, [title]);
  useEffect(() => {
    if (hasMoved()) h1.current?.focus({ preventScroll: true });
  }, [hasMoved]);
  return h1;
}
