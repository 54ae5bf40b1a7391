import type { Table } from '../pxweb/table.ts';
import { swedishPopulation } from './swedish-population.ts';

export const swedishTables = (): readonly Table[] => [swedishPopulation()];
