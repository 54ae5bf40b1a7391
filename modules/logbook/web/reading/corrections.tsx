import { useState } from 'react';
import { wallClock } from '#platform/time/zone.ts';
import { Lang } from '#platform/ui/language/lang.tsx';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { contentFields } from '../correcting/correction.ts';
import { useText } from '../open-words.ts';
import type { Shown } from './shown.ts';
import { useFieldWords } from './use-field-words.ts';
import './corrections.css';

type Correction = Shown['corrections'][number];

/** What the entry said before, who corrected it, when and why. The last one is shown; older ones on demand. */
export function Corrections({ entry, zone }: { entry: Shown; zone: string }) {
  const text = useText();
  const [all, setAll] = useState(false);
  const latestFirst = [...entry.corrections].sort((a, b) => b.number - a.number);
  const [last, ...earlier] = latestFirst;
  if (!last) return null;
  return (
    <div className="logbook-corrections">
      <OneCorrection correction={last} lang={entry.lang} zone={zone} />
      {earlier.length > 0 && !all ? (
        <button type="button" className="om-quiet logbook-earlier" onClick={() => setAll(true)}>
          {text('logbook.corrections.earlier', { count: earlier.length })}
        </button>
      ) : null}
      {all
        ? earlier.map((correction) => (
            <OneCorrection key={correction.number} correction={correction} lang={entry.lang} zone={zone} />
          ))
        : null}
    </div>
  );
}

function OneCorrection({
  correction,
  lang,
  zone,
}: {
  correction: Correction;
  lang: Shown['lang'];
  zone: string;
}) {
  const text = useText();
  const format = useFormat();
  const words = useFieldWords();
  const { was, by, at, reason } = correction;
  const isThisYear = wallClock(Date.parse(at), zone).startsWith(wallClock(Date.now(), zone).slice(0, 4));
  const when = format.moment(at, zone, isThisYear ? 'day-month' : 'long');
  return (
    <div className="logbook-correction om-small">
      <p className="om-strong om-num">
        {by
          ? text('logbook.corrections.made', { when, by })
          : text('logbook.corrections.made-anonymous', { when })}
      </p>
      {contentFields.map((field) =>
        was[field] === undefined ? null : (
          <p key={field}>
            {field === 'text' ? null : (
              <span className="om-muted">
                {text('logbook.corrections.field', { field: words.name(field) })}{' '}
              </span>
            )}
            <del>
              <span className="ds-sr-only">{text('logbook.corrections.was')} </span>
              {field === 'text' ? (
                <Lang lang={was.lang ?? lang} className="om-lines">
                  {was.text}
                </Lang>
              ) : (
                words.value(field, was)
              )}
            </del>
          </p>
        ),
      )}
      <p className="om-muted">{text('logbook.corrections.reason', { reason })}</p>
    </div>
  );
}
