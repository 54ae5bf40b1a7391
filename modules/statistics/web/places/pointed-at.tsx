import { TextLink } from '#platform/ui/link/text-link.tsx';
import { useText } from '../open-words.ts';
import type { PlaceRow } from './place-rows.ts';

/** The place that one points at or has come to, with its number and the way to its page. Holds its room while there is none. */
export function PointedAt({ row, words }: { row: PlaceRow | undefined; words: string | undefined }) {
  const text = useText();
  return (
    <div className="places-pointed" data-no-print>
      {row ? (
        <>
          <p className="om-strong">
            {row.name} <span className="om-muted om-num places-code">{row.code}</span>
          </p>
          <p className="om-small om-muted">{row.county}</p>
          <p className="places-value om-num">{words}</p>
          <TextLink to="/places/$place" params={{ place: row.id } as never}>
            {text('statistics.open-place', { name: row.name })}
          </TextLink>
        </>
      ) : (
        <p className="om-small om-muted">{text('statistics.map.point')}</p>
      )}
    </div>
  );
}
