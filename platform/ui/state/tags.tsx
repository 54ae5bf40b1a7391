import { Tag } from '@digdir/designsystemet-react';
import { GlobeIcon, PadlockLockedIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import { useText } from '../language/use-text.ts';

/** A state in an icon and a word, never in colour alone. */
export const StateTag = ({
  icon,
  tone = 'neutral',
  children,
}: {
  icon?: ReactNode;
  tone?: 'neutral' | 'accent' | 'warning';
  children: ReactNode;
}) => (
  <Tag data-color={tone}>
    {icon}
    {children}
  </Tag>
);

/** Who may see it: those in the programme, or everyone. */
export function VisibilityTag({ visibility }: { visibility: 'internal' | 'public' }) {
  const text = useText();
  return visibility === 'public' ? (
    <StateTag tone="accent" icon={<GlobeIcon aria-hidden />}>
      {text('visibility.public')}
    </StateTag>
  ) : (
    <StateTag icon={<PadlockLockedIcon aria-hidden />}>{text('visibility.internal')}</StateTag>
  );
}
