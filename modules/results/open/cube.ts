import type { Totals } from '../rules.ts';
import { bases, kinds } from '../terms.ts';

const stages = ['expected', 'reported', 'verified', 'lost'] as const;

/**
 * The sums as a JSON-stat 2.0 dataset of kind × basis × stage. There is no category for a total: created and secured jobs are
 * never added, nor persons and full-time equivalents, nor what is expected and what was verified.
 */
export function cubeOf(
  totals: Totals,
  {
    label,
    source,
    asOf,
    updated,
    example,
  }: { label: string; source: string; asOf: string; updated: string | undefined; example: boolean },
): object {
  return {
    version: '2.0',
    class: 'dataset',
    label,
    source,
    ...(updated ? { updated } : {}),
    note: [
      `As of ${asOf}. A count, not an effect: what would have happened anyway is not taken off.`,
      'Created and secured jobs are never added, nor persons and full-time equivalents. Figures that were published without being split are not in the ledger.',
      ...(example ? ['Example data: everything here is invented.'] : []),
    ],
    id: ['time', 'kind', 'basis', 'stage'],
    size: [1, kinds.length, bases.length, stages.length],
    role: { time: ['time'] },
    dimension: {
      time: { label: 'as of', category: { index: [asOf], label: { [asOf]: asOf } } },
      kind: {
        label: 'kind',
        category: { index: [...kinds], label: { created: 'created jobs', secured: 'secured jobs' } },
      },
      basis: {
        label: 'basis',
        category: {
          index: [...bases],
          label: { persons: 'persons', fte: 'full-time equivalents' },
          unit: {
            persons: { label: 'persons', decimals: 2 },
            fte: { label: 'full-time equivalents', decimals: 2 },
          },
        },
      },
      stage: {
        label: 'stage',
        category: {
          index: [...stages],
          label: {
            expected: 'expected',
            reported: 'reported',
            verified: 'verified and standing',
            lost: 'lost',
          },
        },
      },
    },
    value: kinds.flatMap((kind) =>
      bases.flatMap((basis) => stages.map((stage) => totals[kind][basis][stage] / 100)),
    ),
  };
}
