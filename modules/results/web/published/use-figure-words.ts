import { useFormat } from '#platform/ui/language/use-format.ts';
import type { Figure } from '../../shapes.ts';
import { useText } from '../open-words.ts';

/** A published figure as it was stated: `om lag 180 arbeidsplasser`, `70–90 %`. */
export function useFigureWords() {
  const text = useText();
  const format = useFormat();
  const number = (hundredths: number) => format.number(hundredths / 100);
  return {
    number,
    value: ({ low, high, unit, qualifier }: Pick<Figure, 'low' | 'high' | 'unit' | 'qualifier'>): string => {
      const value = low === high ? number(low) : `${number(low)}–${number(high)}`;
      return text(`results.value.${qualifier}`, { value: `${value}\u00a0${text(`results.unit.${unit}`)}` });
    },
  };
}
