import { type ReactNode, useId, useState } from 'react';
import { useLanguage } from '#platform/ui/language/use-text.ts';
import type { Series } from '../answers.ts';
import { useText } from '../open-words.ts';
import { familyName } from '../place/parts-of.ts';

/** Twenty industries would hide what else there is: they come when asked for. */
export function PartsOfWhole({
  parts,
  children,
}: {
  parts: readonly Series[];
  children: (series: Series) => ReactNode;
}) {
  const text = useText();
  const language = useLanguage();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [first] = parts;
  if (!first) return null;
  return (
    <div className="data-parts">
      <button
        type="button"
        className="ds-link om-as-link"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {text(open ? 'statistics.parts-hide' : 'statistics.parts-show', {
          count: parts.length,
          whole: familyName(first.name[language]),
        })}
      </button>
      <ul className="data-series" id={id} hidden={!open}>
        {open ? parts.map((each) => <li key={each.key}>{children(each)}</li>) : null}
      </ul>
    </div>
  );
}
