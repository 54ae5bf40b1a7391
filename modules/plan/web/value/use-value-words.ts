import { useFormat } from '#platform/ui/language/use-format.ts';
import type { IndicatorSaid, Value } from '../../contract.ts';
import { approximately, type Reached } from '../../rules.ts';
import { useText } from '../open-words.ts';

type Of = Pick<IndicatorSaid, 'type' | 'unit' | 'ofWhat' | 'ledger' | 'scale'>;

/** Values in words, with their unit; what is no typed value (the mean of several) as a number. */
export function useValueWords() {
  const text = useText();
  const format = useFormat();
  const unitOf = ({ unit, ledger }: Of): string =>
    ledger ? text(`plan.basis.${ledger.basis}`) : (unit ?? '');
  const withUnit = (number: string, of: Of) => [number, unitOf(of)].filter(Boolean).join('\u00a0');
  const amount = (minor: number, of: Of) =>
    withUnit(format.number(minor / 100, minor % 100 === 0 ? 0 : 2), of);

  const words = (value: Value, of: Of): string => {
    switch (value.type) {
      case 'count':
        return withUnit(format.number(value.count), of);
      case 'amount':
        return amount(value.minor, of);
      case 'ratio':
        return text('plan.value.ratio', {
          part: format.number(value.numerator),
          all: withUnit(format.number(value.denominator), { ...of, unit: of.ofWhat }),
          percent: format.number((value.numerator / value.denominator) * 100, 0),
        });
      case 'scale':
        return of.scale
          ? text('plan.value.scale', { step: value.step, low: of.scale.low, high: of.scale.high })
          : format.number(value.step);
      case 'yes-no':
        return text(value.yes ? 'plan.value.yes' : 'plan.value.no');
      case 'text':
        return value.text;
    }
  };
  const reached = ({ value, fraction }: Pick<Reached, 'value' | 'fraction'>, of: Of): string => {
    if (value) return words(value, of);
    if (!fraction) return '';
    const number = approximately(fraction);
    return of.type === 'amount' ? amount(Math.round(number), of) : withUnit(format.number(number, 1), of);
  };
  return { words, reached, unitOf };
}
