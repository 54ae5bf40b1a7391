import type { Table } from '../pxweb/table.ts';
import { commuting } from './commuting.ts';
import { commutingBalance } from './commuting-balance.ts';
import { employment } from './employment.ts';
import { industryEmployment } from './industry-employment.ts';
import { monthlyUnemployed } from './monthly-unemployed.ts';
import { populationByAge } from './population-by-age.ts';
import { populationChange } from './population-change.ts';
import { quarterlyChange } from './quarterly-change.ts';

/** Under the numbers and names of the tables they stand for, so that a catalogue of the real ones can be tried on them. */
export const norwegianTables = (): readonly Table[] => [
  populationByAge(),
  populationChange(),
  quarterlyChange(),
  employment(),
  industryEmployment(),
  monthlyUnemployed(),
  commuting(),
  commutingBalance(true),
  commutingBalance(false),
];
