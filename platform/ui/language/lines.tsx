import type { Language } from '#platform/language/language.ts';
import { Lang } from './lang.tsx';
import './lines.css';

/** What a person wrote, as they wrote it: line breaks kept, nothing interpreted as markup. */
export function Lines({ lang, children }: { lang: Language; children: string }) {
  return (
    <Lang as="p" lang={lang} className="om-lines">
      {children}
    </Lang>
  );
}
