import { Link } from '@tanstack/react-router';
import { useText } from '../language/use-text.ts';

export type FooterLink = { readonly to: string; readonly label: string };

export function Footer({ links }: { links: readonly FooterLink[] }) {
  const text = useText();
  return (
    <footer className="om-foot">
      <div className="om-page">
        <p>{text('shell.foot')}</p>
        <nav aria-label={text('shell.about')}>
          <ul>
            {links.map(({ to, label }) => (
              <li key={to}>
                <Link to={to}>{label}</Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
