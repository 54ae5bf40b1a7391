/**
 * A double of the official services, for tests and for trying things offline: PxWebApi v2 and v1 of Statistics Norway and of
 * Statistics Sweden, KLASS, the register of enterprises, the list of municipalities, Kolada and Eurostat, on one port of
 * 127.0.0.1. Its figures are about places that do not exist.
 */

export { greatTable } from './cubes/great-table.ts';
export { type Change, changes, groups, type Place, places, placesIn } from './cubes/places.ts';
export { type Bases, type Call, Double, startDouble } from './double.ts';
export { keptAnswers } from './fixtures.ts';
export type { Limit, ServiceName } from './http/service.ts';
export type { Trouble } from './http/trouble.ts';
export type { Revision } from './pxweb/shelf.ts';
export type { Cell, Codelist, Table, Value, Variable, Words } from './pxweb/table.ts';
export type { Options } from './services.ts';
