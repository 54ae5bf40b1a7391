export type {
  Cube,
  Description,
  Dimension,
  Extension,
  Note,
  Role,
  Statuses,
  Unit,
} from './cube.ts';
export type { JsonStat, JsonStatSource, Link, ReadOptions } from './json-stat.ts';
