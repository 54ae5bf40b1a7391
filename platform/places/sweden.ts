/** The door for pages: one import that comes lazily. */
export type { Place } from './layout.ts';
export { placesOfSweden } from './places-of-sweden.ts';
