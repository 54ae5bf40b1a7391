import type { Table } from '../pxweb/table.ts';
import { swedishEmployment } from './swedish-employment.ts';
import { swedishMonthly } from './swedish-monthly.ts';
import { swedishPopulation } from './swedish-population.ts';

/**
 * Population stops in one table with nothing said of it and goes on in another, as it does in reality; employment lies in
 * three tables of two methods. TAB99xx are like none of the real ones.
 */
export const swedishTables = (): readonly Table[] => [
  swedishPopulation({
    id: 'TAB638',
    name: 'BefolkningNy',
    from: 2000,
    to: 2024,
    content: 'BE0101N1',
    manner: 'older',
  }),
  swedishPopulation({
    id: 'TAB5557',
    name: 'BefolkningCKM',
    from: 2025,
    to: 2025,
    content: '000007ME',
    manner: 'newer',
  }),
  swedishPopulation({
    id: 'TAB9901',
    name: 'HittepaFolkmangd',
    from: 2000,
    to: 2025,
    content: 'BE0101N1',
    manner: 'newer, without status',
  }),
  swedishEmployment({
    id: 'TAB900',
    name: 'DagSNI07KonK',
    from: 2008,
    to: 2018,
    contents: ['00000544'],
    bas: false,
  }),
  swedishEmployment({
    id: 'TAB5837',
    name: 'DagSni07KonKN',
    from: 2019,
    to: 2021,
    contents: ['00000544'],
    bas: false,
  }),
  swedishEmployment({
    id: 'TAB3204',
    name: 'ArbStBoNArNN',
    from: 2020,
    to: 2024,
    contents: ['000002XH', '000002XI'],
    bas: true,
  }),
  swedishEmployment({
    id: 'TAB3785',
    name: 'ArbStDoNArNN',
    from: 2025,
    to: 2025,
    contents: ['000005FG'],
    bas: true,
  }),
  swedishMonthly(),
];
