import type { ElementType, ReactNode } from 'react';
import type { Language } from '#platform/language/language.ts';
import { useLanguage } from './use-text.ts';

/** Text in a language of its own: says so only where it differs from the page's, as a screen reader needs. */
export function Lang({
  lang,
  as: Tag = 'span',
  className,
  children,
}: {
  lang: Language;
  as?: ElementType;
  className?: string;
  children: ReactNode;
}) {
  const page = useLanguage();
  return (
    <Tag className={className} lang={lang === page ? undefined : lang}>
      {children}
    </Tag>
  );
}
