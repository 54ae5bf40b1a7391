import type { Language } from '#platform/language/language.ts';
import { Lang } from '#platform/ui/language/lang.tsx';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { useText } from '../words.ts';

/** Somebody else corrected it meanwhile: what it says now, before one saves on top of it. */
export function TheirsNow({ lang, what, when }: { lang: Language; what: string; when: string }) {
  const text = useText();
  const format = useFormat();
  return (
    <div className="om-note" data-attention role="alert">
      <p className="om-strong">{text('programme.life.theirs')}</p>
      <p>
        <Lang lang={lang}>{what}</Lang> <span className="om-muted">({format.when(when)})</span>
      </p>
      <p className="om-small om-muted">{text('programme.life.theirs-hint')}</p>
    </div>
  );
}
