import type { Warning } from '../errors/counterfactual-error.ts';
import type { Tie } from './tie.ts';

/** A rule chose between weights that fit alike: what it was, and how far they lie apart. */
export const notUnique = ({ donors, low, high }: Tie): Warning => ({
  code: 'not-unique',
  found: `${donors} donors can be weighted in several ways that fit the periods before equally well; over all of them the estimate lies between ${low.toPrecision(4)} and ${high.toPrecision(4)}`,
  why: 'The data before do not say which of them holds. Taken are the weights of the donors nearest to the treated before (Abadie and L’Hour 2021), whatever their order.',
  remedy:
    'Report the two ends beside the estimate, use `sdid`, whose ridge makes the weights unique, or fewer donors.',
});
