import type { useFormat } from '#platform/ui/language/use-format.ts';
import type { PublicShock } from '../../contract.ts';
import type { useText } from '../open-words.ts';

/** `omkring 90–110 arbeidsplasser`; undefined where no number is known. */
export function howMany(
  { lostLow, lostHigh, qualifier }: Pick<PublicShock, 'lostLow' | 'lostHigh' | 'qualifier'>,
  text: ReturnType<typeof useText>,
  format: ReturnType<typeof useFormat>,
): string | undefined {
  if (lostLow === null || lostHigh === null) return undefined;
  const number =
    lostLow === lostHigh ? format.number(lostLow) : `${format.number(lostLow)}–${format.number(lostHigh)}`;
  return text(`programme.life.lost.${qualifier}`, { number, count: lostHigh });
}
