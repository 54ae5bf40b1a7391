/** The door for pages: one import that comes lazily. */
export type { Place } from './layout.ts';
export { placesOfNorway } from './places-of-norway.ts';
export { tilesOf } from './tiles-of.ts';
