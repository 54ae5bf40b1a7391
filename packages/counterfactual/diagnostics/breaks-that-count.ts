import type { Warning } from '../errors/counterfactual-error.ts';
import type { Panel } from '../panel/panel.ts';
import { weighty } from './donor-shocks.ts';

const told = 5;

/**
 * Of many breaks those that a reader should see to first: of treated units, in the period in which their treatment starts before all; then
 * of donors by their weight. Five are told, the others are counted in one warning. Without weights all donors count alike.
 */
export function breaksThatCount(
  panel: Panel,
  breaks: readonly Warning[],
  unitWeights?: readonly { readonly unit: string; readonly weight: number }[],
): Warning[] {
  const weights = unitWeights && new Map(unitWeights.map(({ unit, weight }) => [unit, Math.abs(weight)]));
  const startOf = new Map(panel.units.map((unit, at) => [unit, panel.periods[panel.starts[at] as number]]));
  const rank = ({ where }: Warning) => {
    const start = startOf.get(where?.unit ?? '');
    if (start !== undefined) return start === where?.period ? 3 : 2;
    return weights ? (weights.get(where?.unit ?? '') ?? 0) : 1;
  };
  const ordered = breaks.toSorted((one, other) => rank(other) - rank(one));
  const first = ordered.filter((each, at) => at < told && rank(each) >= weighty);
  const rest = ordered.filter((each) => !first.includes(each));
  if (rest.length === 0) return first;
  const units = [...new Set(rest.map(({ where }) => where?.unit))];
  return [
    ...first,
    {
      code: 'break',
      found: `${rest.length} ${first.length > 0 ? 'more ' : ''}${rest.length === 1 ? 'jump' : 'jumps'} against which others move, in ${units.length} ${units.length === 1 ? 'unit' : 'units'}: ${units.slice(0, told).join(', ')}${units.length > told ? ` and ${units.length - told} more` : ''}`,
      where: { unit: units[0] },
      why: 'Boundaries or registers may have changed there; so many may also be how this outcome moves.',
      remedy: 'Look them through in `diagnostics.breaks`.',
    },
  ];
}
