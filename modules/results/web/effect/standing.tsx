import type { Claim, Effect } from '../../answers.ts';
import { shareOf, standingOn } from '../../rules.ts';
import { inSentence } from '../in-sentence.ts';
import { useAmount } from '../use-amount.ts';
import { useText } from '../words.ts';

/** How many there are today, how sure that is, and how much of it is the programme's own share. */
export function Standing({
  effect,
  claims,
  today,
}: {
  effect: Effect;
  claims: readonly Claim[];
  today: string;
}) {
  const text = useText();
  const { amount, percent } = useAmount();
  const found = standingOn(effect.measurements, today);
  const kind = text(`results.kind.${effect.kind}.many`);
  if (!found) return <p>{text('results.standing.none', { kind })}</p>;
  const unit = text(`results.basis.${effect.basis}`);
  const share = claims.reduce((sum, claim) => sum + claim.share, 0);
  const ours = claims.reduce((sum, claim) => sum + shareOf(found.hundredths, claim.share), 0);
  return (
    <p className="om-num">
      {text('results.standing.is', {
        kind,
        count: `${amount(found.hundredths)}\u00a0${unit}`,
        stage: inSentence(text(`results.stage.${found.stage}`)),
      })}{' '}
      {found.lost > 0 ? text('results.standing.lost', { count: `${amount(found.lost)}\u00a0${unit}` }) : null}{' '}
      {share > 0 && share < 10_000
        ? text('results.standing.ours', { share: percent(share), count: `${amount(ours)}\u00a0${unit}` })
        : null}
    </p>
  );
}
