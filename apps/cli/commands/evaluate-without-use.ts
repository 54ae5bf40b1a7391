import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';

type Asked = {
  placebo?: true;
  power?: true;
  bootstrap?: number;
  conformal?: true;
  leaveOneOut?: true;
  inTime?: true | string;
  replications?: number;
  seed?: number;
  recomputeZeta?: true;
  dropAbove?: number;
};

const names: Readonly<Record<keyof Asked, string>> = {
  placebo: '--placebo',
  power: '--power',
  bootstrap: '--bootstrap',
  conformal: '--conformal',
  leaveOneOut: '--leave-one-out',
  inTime: '--in-time',
  replications: '--replications',
  seed: '--seed',
  recomputeZeta: '--recompute-zeta',
  dropAbove: '--drop-above',
};

/** What an option is for: without any of these it would be passed over. */
const purposes: Readonly<Partial<Record<keyof Asked, readonly (keyof Asked)[]>>> = {
  replications: ['placebo', 'power'],
  seed: ['placebo', 'bootstrap', 'power'],
  recomputeZeta: ['placebo', 'bootstrap', 'power'],
  dropAbove: ['placebo'],
};

/** What looks at the effect, or at its error, which `--power` is read before. */
const after: readonly (keyof Asked)[] = ['placebo', 'bootstrap', 'conformal', 'leaveOneOut', 'inTime'];

/** An option that nothing asked for has a use for is used wrongly. */
export function refuseWithoutUse(asked: Asked, command: Command): void {
  const beside = asked.power ? after.find((option) => asked[option] !== undefined) : undefined;
  if (beside)
    command.error(
      `omstilt: --power is read before the effect is, and alone; ask for ${names[beside]} after it`,
    );
  for (const [option, its] of Object.entries(purposes) as [keyof Asked, readonly (keyof Asked)[]][]) {
    if (asked[option] === undefined || its.some((purpose) => asked[purpose] !== undefined)) continue;
    command.error(
      `omstilt: ${names[option]} has no use by itself; say ${its.map((purpose) => names[purpose]).join(' or ')} too`,
    );
  }
}

/** A drawing is not written over what was read. */
export async function refuseToDrawOver(
  plot: string | undefined,
  read: readonly (string | undefined)[],
  command: Command,
): Promise<void> {
  if (plot === undefined) return;
  const place = await placeOf(plot);
  for (const file of read)
    if (file !== undefined && (await placeOf(file)) === place)
      command.error(`omstilt: --plot would write over ${file}, which is read; name another file`);
}

/** Where a file lies, by whatever name or link; one that is not there yet, where it would. */
const placeOf = (file: string): Promise<string> => realpath(file).catch(() => resolve(file));
