import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';

type Props = Pick<LinkProps, 'to' | 'params' | 'search' | 'hash'> & {
  children: ReactNode;
  className?: string;
  lang?: string;
};

/** A link in text: always underlined. */
export const TextLink = ({ className, ...props }: Props) => (
  <Link {...props} className={className ? `ds-link ${className}` : 'ds-link'} />
);

/** A link that looks like a button, where the next step is another page. */
export const ButtonLink = ({
  variant = 'primary',
  size,
  className,
  ...props
}: Props & { variant?: 'primary' | 'secondary' | 'tertiary'; size?: 'sm' }) => (
  <Link
    {...props}
    className={className ? `ds-button ${className}` : 'ds-button'}
    data-variant={variant}
    {...(size ? { 'data-size': size } : {})}
  />
);
