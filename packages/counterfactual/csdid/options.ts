import { CounterfactualError } from '../errors/counterfactual-error.ts';
import { shown } from '../errors/shown.ts';
import { refuseUneven } from '../panel/clusters.ts';
import type { Panel } from '../panel/panel.ts';

export type CsdidOptions = {
  /** Doubly robust, outcome regression, or inverse probability weighting. Without covariates the three are one. */
  readonly method?: 'dr' | 'or' | 'ipw';
  /** With whom the treated are compared: units that are never treated, or also those that are not treated yet. */
  readonly control?: 'never' | 'not-yet';
  /** Names of covariates of the panel, read in the base period of each cell. */
  readonly covariates?: readonly string[];
  /** How long before its start the treatment may already work, in the units of `Panel.times`. */
  readonly anticipation?: number;
  /** Before the start a period is compared with the one before it, or with the last one before the start. */
  readonly base?: 'varying' | 'universal';
  readonly bootstrap?: { readonly replications: number; readonly seed: number };
  /** For each unit of the panel the number of its cluster; else each unit is its own. */
  readonly clusters?: Int32Array;
  /** Confidence of the bands: 0.95. */
  readonly level?: number;
};

export type Settings = Required<Omit<CsdidOptions, 'bootstrap' | 'clusters'>> &
  Pick<CsdidOptions, 'bootstrap' | 'clusters'>;

/** The options with their defaults; throws `CounterfactualError` for one that cannot be followed. */
export function settingsOf(panel: Panel, options: CsdidOptions): Settings {
  const settings: Settings = {
    method: 'dr',
    control: 'never',
    covariates: [],
    anticipation: 0,
    base: 'varying',
    level: 0.95,
    ...options,
  };
  refuseUnknown(panel, settings.covariates);
  const { anticipation, level, bootstrap, clusters } = settings;
  if (!(anticipation >= 0 && Number.isFinite(anticipation)))
    refuse('anticipation', anticipation, 'a length of time from 0');
  if (!(level > 0 && level < 1)) refuse('level', level, 'a share between 0 and 1, such as 0.95');
  if (bootstrap && !(Number.isSafeInteger(bootstrap.replications) && bootstrap.replications >= 100))
    refuse('number of replications', bootstrap.replications, 'a whole number from 100');
  refuseUneven(panel, clusters);
  return settings;
}

function refuse(name: string, value: number, wanted: string): never {
  throw new CounterfactualError({
    code: 'option-out-of-range',
    found: `the ${name} is ${value}`,
    why: 'No estimate can be made with it.',
    remedy: `Give ${wanted}.`,
  });
}

function refuseUnknown(panel: Panel, names: readonly string[]): void {
  const unknown = names.find((name) => !panel.covariates.has(name));
  if (unknown === undefined) return;
  const known = [...panel.covariates.keys()].map(shown).join(', ');
  throw new CounterfactualError({
    code: 'covariate-unknown',
    found: `the panel has no covariate ${unknown}`,
    where: { column: unknown },
    why: 'A covariate is read from the panel by its name.',
    remedy: known ? `Name one of: ${known}.` : 'Give the panel its covariates.',
  });
}
