import type { Warning } from '../errors/counterfactual-error.ts';
import type { Panel } from '../panel/panel.ts';
import { roundingOf } from '../panel/rounding.ts';
import type { Evaluation } from './evaluation.ts';

/**
 * Errors of methods that read them off how units of one cohort differ among themselves. A cohort of one unit does not differ from itself, so
 * that it adds nothing: where one unit is compared with one, what is left is rounding, and stated as `null`.
 */
export const statedIn = (panel: Panel) => {
  const rounding = roundingOf(panel);
  return (error: number): number | null => (error > rounding ? error : null);
};

const why =
  'It is read off how the units of a cohort, and those they are compared with, differ among themselves; a single unit does not, nor do units that move alike to the last digit.';

/** Without a value the scheme says why. */
export const errorStated = (value: number | null, method: string, n: number) =>
  ({ value, method, n, ...(value === null ? { why } : {}) }) satisfies NonNullable<
    Evaluation['standardError']
  >;

/** Said once, of the error that heads. */
export const doubtsOfError = ({ value }: { readonly value: number | null }): Warning[] =>
  value === null
    ? [
        {
          code: 'error-undefined',
          found: 'the standard error is nought but for rounding',
          why,
          remedy:
            'Do not read it as certainty. Add units; one treated among several others has an error by placebos (`sc` or `sdid` with `--placebo`).',
        },
      ]
    : [];
