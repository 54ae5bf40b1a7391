import type { Unit } from './cube.ts';
import { type GivenMembers, memberOf } from './given.ts';

/** Offices write units freely (`"multiplier": "Units"`): what is not as the format says counts as not said. */
export function unitOf(given: GivenMembers): Unit {
  const said = (key: string): unknown => memberOf(given, key).value;
  const text = (key: string) => textOrNull(said(key));
  const whole = (key: string) => wholeOrNull(said(key));
  const position = said('position');
  return {
    base: text('base'),
    label: text('label'),
    decimals: whole('decimals'),
    symbol: text('symbol'),
    position: position === 'start' || position === 'end' ? position : null,
    multiplier: whole('multiplier'),
  };
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const wholeOrNull = (value: unknown): number | null =>
  Number.isSafeInteger(value) ? (value as number) + 0 : null;
