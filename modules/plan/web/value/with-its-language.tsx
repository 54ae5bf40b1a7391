import type { ReactNode } from 'react';
import { Lang } from '#platform/ui/language/lang.tsx';
import type { IndicatorSaid } from '../../contract.ts';

/** A value whose unit or words somebody wrote, in the language they wrote in; the rest is the page's own words. */
export function WithItsLanguage({
  of,
  children,
}: {
  of: Pick<IndicatorSaid, 'type' | 'ledger' | 'lang'>;
  children: ReactNode;
}) {
  const isWritten = of.type === 'text' || (of.type === 'count' && of.ledger === null);
  return isWritten ? <Lang lang={of.lang}>{children}</Lang> : children;
}
