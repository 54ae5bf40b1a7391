/** The door for pages: one import that comes lazily. */
export { type Place, placesOfNorway } from './layout.ts';
export { tilesOf } from './tiles-of.ts';
