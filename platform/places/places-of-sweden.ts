import { placesOf } from './layout.ts';
import sweden from './sweden-2007.json' with { type: 'json' };

/** The municipalities of Sweden as they have been since 1 January 2007, by their code. */
export const placesOfSweden = placesOf(sweden);
