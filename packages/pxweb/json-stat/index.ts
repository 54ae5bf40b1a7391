export { type JsonStatProblem, JsonStatRefused } from '../errors/json-stat-refused.ts';
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
export { type CubeParts, cubeOf, type DimensionParts } from './cube-of.ts';
export { cellsOf } from './dataset.ts';
export type { JsonStat, JsonStatSource, Link, ReadOptions } from './json-stat.ts';
export { readCube, readDescription, readJsonStat } from './read.ts';
export { writeJsonStat } from './write.ts';
