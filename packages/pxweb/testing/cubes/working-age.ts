import type { Variable } from '../pxweb/table.ts';
import { both } from './parts.ts';

/** Which part of the employed each age is, the whole first. */
export const ageShares: readonly number[] = [1, 0.14, 0.33, 0.33, 0.2];

export const workingAge: Variable = {
  code: 'Alder',
  label: both('alder', 'age'),
  role: null,
  values: ['15-74', '15-24', '25-39', '40-54', '55-74'].map((code) => ({
    code,
    label: both(`${code} år`, `${code} years`),
  })),
  elimination: { total: '15-74' },
  codelists: [],
  show: 'value',
};
