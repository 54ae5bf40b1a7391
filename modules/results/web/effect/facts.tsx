import type { ReactNode } from 'react';
import { Lines } from '#platform/ui/language/lines.tsx';
import { useFormat } from '#platform/ui/language/use-format.ts';
import type { Effect } from '../../answers.ts';
import { numberOf } from '../ledger/firm.ts';
import { type ResultsKey, useText } from '../words.ts';

/** What is said of the firm and the jobs. Of another programme's effect one reads less, and is told so. */
export function Facts({ effect }: { effect: Effect }) {
  const text = useText();
  const format = useFormat();
  const { women, men, because, origin, place, publicBody, isExempt, exempt } = effect;
  const rows: readonly (readonly [ResultsKey, ReactNode])[] = [
    ['results.field.organisationNumber', numberOf(effect) ?? text('results.effect.no-number')],
    ...(place ? [['results.field.place', place] as const] : []),
    ['results.ledger.kind', text(`results.kind.${effect.kind}.many`)],
    ['results.filter.basis', text(`results.filter.${effect.basis}`)],
    [
      effect.kind === 'secured' ? 'results.field.happened-secured' : 'results.field.happened',
      format.when(effect.happened),
    ],
    ['results.field.origin', text(`results.origin.${origin}`)],
    ...(publicBody ? [['results.field.publicBody', text('results.yes')] as const] : []),
    ...(because
      ? [
          [
            effect.kind === 'secured' ? 'results.field.because-secured' : 'results.field.because',
            <Lines key="because" lang={effect.lang}>
              {because}
            </Lines>,
          ] as const,
        ]
      : []),
    ...(women !== null && men !== null
      ? [
          [
            'results.effect.sexes',
            text('results.effect.sexes-are', { women: format.number(women), men: format.number(men) }),
          ] as const,
        ]
      : []),
    ...(isExempt ? [['results.field.isExempt', exempt ?? text('results.yes')] as const] : []),
    ...(effect.reasons.register ? [['results.field.register-reason', effect.reasons.register] as const] : []),
    ...(effect.reasons.figure ? [['results.field.figure-reason', effect.reasons.figure] as const] : []),
    ...(effect.register
      ? [['results.effect.register', <Register key="register" said={effect.register} />] as const]
      : []),
  ];
  return (
    <dl className="om-facts om-num">
      {rows.map(([key, value]) => (
        <div key={key} className="results-fact">
          <dt>{text(key)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What the business register answered on the day the number was written in. */
function Register({ said }: { said: Readonly<Record<string, unknown>> }) {
  const text = useText();
  const format = useFormat();
  const { kind, employees } = said;
  if (kind === 'removed')
    return text('results.register.removed', { on: typeof said.on === 'string' ? format.date(said.on) : '–' });
  if (kind === 'unknown') return text('results.register.unknown');
  if (kind !== 'found') return text('results.register.not-asked');
  if (typeof employees === 'number') return text('results.register.employees', { count: employees });
  return text(employees === 'hidden' ? 'results.register.hidden' : 'results.register.none');
}
