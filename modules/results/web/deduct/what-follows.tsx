import { useFormat } from '#platform/ui/language/use-format.ts';
import type { Results } from '../../answers.ts';
import { shareOfTyped } from '../amount.ts';
import { useText } from '../beside-words.ts';
import { useAmount } from '../use-amount.ts';
import { netWith, statedNow, type TypedDeduction } from './typed-deduction.ts';

/** What is stated now of what one is about to state, and what is left with what one has typed. */
export function WhatFollows({ results, typed }: { results: Results; typed: TypedDeduction }) {
  const text = useText();
  const format = useFormat();
  const { amount, percent } = useAmount();
  const { kind, name } = typed;
  const share = shareOfTyped(typed.share);
  if (!kind || !name) return null;
  const now = statedNow(results, kind).find((factor) => factor.name === name);
  const isVerified = results[kind].persons.verified + results[kind].fte.verified > 0;
  const left = share === undefined ? [] : netWith(results, { kind, name, share });
  if (!now && isVerified && left.length === 0) return null;
  return (
    <div className="om-note om-num" role="status">
      {now ? (
        <>
          <p>
            {text('results.deduct.now', { share: percent(now.share), reason: now.reason })}{' '}
            <a className="ds-link" href={now.source.url}>
              {now.source.title}
            </a>
          </p>
          <p className="om-small om-muted">{text('results.deduct.now-replaced')}</p>
        </>
      ) : null}
      {isVerified ? null : <p>{text(`results.deduct.nothing.${kind}`)}</p>}
      {left.length > 0 ? (
        <>
          <p className="om-strong">{text('results.deduct.then')}</p>
          {left.map(({ basis, gross, net }) => (
            <p key={basis}>
              {text(`results.net.${kind}.${basis}`, {
                net: amount(net),
                gross: amount(gross),
                on: format.date(results.asOf),
              })}
            </p>
          ))}
        </>
      ) : null}
    </div>
  );
}
