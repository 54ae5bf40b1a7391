import type { Table } from '../pxweb/table.ts';
import { employment } from './employment.ts';
import { populationByAge } from './population-by-age.ts';

export const norwegianTables = (): readonly Table[] => [populationByAge(), employment()];
