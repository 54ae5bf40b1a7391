import { useFormat } from '#platform/ui/language/use-format.ts';
import { TextLink } from '#platform/ui/link/text-link.tsx';
import { StateTag } from '#platform/ui/state/tags.tsx';
import type { Found } from './find.ts';
import { standingOf } from './standing.ts';
import { useText } from './words.ts';

/** The programmes that were found, and said plainly, the municipalities that have none. */
export function FoundPlaces({ found, question }: { found: Found; question: string }) {
  const text = useText();
  const format = useFormat();
  const { programmes, without, more } = found;
  const count = programmes.length + without.length + more;
  return (
    <>
      <p role="status" className={count > 0 ? 'ds-sr-only' : 'om-small landing-found-none'}>
        {count > 0
          ? text('web.landing.find-count', { count })
          : text('web.landing.find-none', { question: question.trim() })}
      </p>
      {count > 0 ? (
        <ul className="landing-found">
          {programmes.map((programme) => (
            <li key={programme.id}>
              <TextLink to="/programmes/$slug" params={{ slug: programme.slug }}>
                {programme.name}
              </TextLink>{' '}
              {programme.example ? <StateTag tone="warning">{text('web.map.invented')}</StateTag> : null}
              <span className="om-small om-muted om-num">
                {text(`web.map.${standingOf(programme)}`)}
                {programme.period === null ? null : ` · ${format.when(programme.period)}`}
              </span>
            </li>
          ))}
          {without.map(({ code, name, county }) => (
            <li key={code}>
              <span className="om-strong">{`${name}, ${county.name}`}</span>
              <span className="om-small om-muted">{text('web.landing.find-without')}</span>
            </li>
          ))}
          {more > 0 ? (
            <li className="om-small om-muted">{text('web.landing.find-more', { count: more })}</li>
          ) : null}
        </ul>
      ) : null}
    </>
  );
}
