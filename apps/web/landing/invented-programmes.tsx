import { MarkShape } from '#platform/ui/cartogram/mark-shape.tsx';
import { TextLink } from '#platform/ui/link/text-link.tsx';
import type { Programme } from './on-the-map.ts';
import { isDrawn, standingOf } from './standing.ts';
import { useText } from './words.ts';

/** Invented programmes stand beside the map, in no place that there is. */
export function InventedProgrammes({ programmes }: { programmes: readonly Programme[] }) {
  const text = useText();
  const invented = programmes.filter(({ example }) => example);
  if (invented.length === 0) return null;
  return (
    <div className="landing-invented">
      <p>{text('web.map.invented')}</p>
      <ul>
        {invented.map((programme) => {
          const standing = standingOf(programme);
          const place = programme.municipalities.map(({ name }) => name).join(' · ') || programme.name;
          return (
            <li key={programme.id}>
              {isDrawn(standing) ? <MarkShape state={standing} /> : null}
              <span>
                <TextLink to="/programmes/$slug" params={{ slug: programme.slug }}>
                  {place}
                </TextLink>{' '}
                <span className="om-muted">{text(`web.map.${standing}`)}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
