import type { Stage } from '../../terms.ts';
import { useText } from '../open-words.ts';
import '../results.css';

/** How sure it is, in three dots and a word: one expected, two reported, three verified, none left when lost. */
export function StageMark({ stage }: { stage: Stage }) {
  const text = useText();
  const full = { expected: 1, reported: 2, verified: 3, lost: 0 }[stage];
  return (
    <span className="results-stage" data-stage={stage}>
      <svg viewBox="0 0 38 10" width="38" height="10" aria-hidden="true">
        {[0, 1, 2].map((dot) => (
          <circle key={dot} cx={5 + dot * 14} cy="5" r="4" data-full={dot < full ? true : undefined} />
        ))}
      </svg>
      {text(`results.stage.${stage}`)}
    </span>
  );
}
