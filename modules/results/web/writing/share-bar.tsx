import type { ShareTaken } from '../../shapes.ts';
import { useAmount } from '../use-amount.ts';
import { useText } from '../words.ts';
import { type SharePart, shareParts } from './share-parts.ts';
import './form.css';

/** Who has how much of the jobs, what is asked for, and where the whole ends. The list below says the same in words. */
export function ShareBar({ taken, asked = 0 }: { taken: readonly ShareTaken[]; asked?: number }) {
  const { percent } = useAmount();
  const { parts, whole } = shareParts(taken, asked);
  const words = useShareWords();
  return (
    <div className="om-num">
      <div className="results-share" aria-hidden="true">
        <div className="results-share-bar">
          {parts.map((part) => (
            <div
              key={part.from}
              className="results-share-part"
              data-what={part.what}
              style={{ width: `${part.width}%` }}
            >
              {part.width > 11 && part.what !== 'too-much' ? percent(part.share) : null}
            </div>
          ))}
        </div>
        <div
          className="results-share-whole"
          data-at-end={whole > 97 || undefined}
          style={{ left: `${whole}%` }}
        >
          <span>{percent(10_000)}</span>
        </div>
      </div>
      <ul className="om-plain-list results-share-key">
        {parts.map((part) => (
          <li key={part.from}>{words(part)}</li>
        ))}
      </ul>
    </div>
  );
}

function useShareWords() {
  const text = useText();
  const { percent } = useAmount();
  return (part: SharePart): string => {
    const share = percent(part.share);
    if (part.what !== 'taken') return text(`results.shares.${part.what}`, { share });
    const who = part.programme ?? text('results.shares.another');
    return part.project
      ? text('results.shares.by-project', { share, who, project: part.project })
      : text('results.shares.by', { share, who });
  };
}
