import type { PlaceFigures } from '../answers.ts';
import type { Shown } from './charts-of.ts';

/** Whose numbers they are, where that is not the place of the page: one of several asked for together, or several that are only followed so. */
export function aboutWhom([first]: readonly Shown[], { place }: Pick<PlaceFigures, 'place'>): string {
  const of = first?.figures.of;
  return of && of.members.length !== place.code.split('+').length ? `${of.name}. ` : '';
}
