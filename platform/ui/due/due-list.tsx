import type { ReactNode } from 'react';
import './due.css';

export type DueItem = {
  readonly key: string;
  /** `27. nov` and, below it, `om 7 dager`. */
  readonly when: string;
  readonly distance?: string;
  readonly title: ReactNode;
  readonly about?: ReactNode;
  readonly action?: ReactNode;
};

/** What comes, in order of time: date, matter, one way on. */
export const DueList = ({ items }: { items: readonly DueItem[] }) => (
  <ul className="om-due">
    {items.map(({ key, when, distance, title, about, action }) => (
      <li key={key}>
        <p className="om-due-when">
          {when}
          {distance ? <span>{distance}</span> : null}
        </p>
        <div>
          <strong>{title}</strong>
          {about ? <p className="om-small om-muted">{about}</p> : null}
        </div>
        {action ? <div className="om-due-action">{action}</div> : null}
      </li>
    ))}
  </ul>
);

export type UrgentItem = {
  readonly key: string;
  readonly icon: ReactNode;
  readonly when: ReactNode;
  readonly title: ReactNode;
  readonly about?: ReactNode;
  readonly action: ReactNode;
};

/** What is urgent: the one framed thing on a page. */
export const UrgentList = ({ items }: { items: readonly UrgentItem[] }) => (
  <ul className="om-urgent">
    {items.map(({ key, icon, when, title, about, action }) => (
      <li key={key}>
        <div>
          <p className="om-urgent-when">
            {icon}
            {when}
          </p>
          <h3>{title}</h3>
          {about ? <p>{about}</p> : null}
        </div>
        {action}
      </li>
    ))}
  </ul>
);
