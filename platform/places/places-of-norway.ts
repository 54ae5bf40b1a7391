import { placesOf } from './layout.ts';
import norway from './norway-2024.json' with { type: 'json' };

/** The municipalities of Norway as they have been since 1 January 2024, by their number. */
export const placesOfNorway = placesOf(norway);
