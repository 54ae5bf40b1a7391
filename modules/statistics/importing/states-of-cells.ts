import { type State, stateCode } from '../terms.ts';

/**
 * What the signs of statistical offices mean (`research/data-sources.md` §2.3): never a number, and never zero. Of a cell that has a number the
 * sign only says that it is preliminary or the like; a cell with neither is missing.
 */
export function stateOf(value: number, sign: string): number {
  if (!Number.isNaN(value)) return stateCode.present;
  return stateCode[meanings[sign.trim()] ?? 'missing'];
}

const meanings: Readonly<Record<string, State>> = {
  '.': 'not-applicable',
  ':': 'suppressed',
  // Eurostat writes c for confidential, z for not applicable (SDMX code list of observation status).
  c: 'suppressed',
  z: 'not-applicable',
  // Kolada, in words.
  Private: 'suppressed',
};
