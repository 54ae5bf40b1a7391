import { CounterfactualError } from '../errors/counterfactual-error.ts';

/** Throws `not-a-count` when a figure is missing, infinite, below nought or beyond what can be counted, and `sizes-differ` when some have none or too many. */
export function refuseFigures(what: string, figures: ArrayLike<number>, names: readonly string[]): void {
  if (figures.length !== names.length)
    throw new CounterfactualError({
      code: 'sizes-differ',
      found: `${figures.length} figures of ${what} for ${names.length}`,
      why: 'Each has one.',
      remedy: 'Give nought where there are none.',
    });
  for (let at = 0; at < figures.length; at++) refuseFigure(what, figures[at] as number, names[at]);
}

/** Smaller is a slip of the computer, and a growth from there would be no number. */
const least = 1e-12;

/** The same for one. */
export function refuseFigure(what: string, figure: number, name?: string): void {
  if (figure === 0 || (figure >= least && figure <= Number.MAX_SAFE_INTEGER)) return;
  throw new CounterfactualError({
    code: 'not-a-count',
    found: `${what} is ${figure}`,
    where: { column: name },
    why: 'A share is taken of what is there; what is withheld is not nought.',
    remedy:
      'Give a number from 0 up; leave out what is not known, or give it as suppressed where that is offered.',
  });
}

/** Throws `nothing-there`: no share can be taken of nothing. */
export function refuseNothing(what: string, total: number): void {
  if (total > 0) return;
  throw new CounterfactualError({
    code: 'nothing-there',
    found: `${what} is nought`,
    why: 'No share can be taken of nothing.',
    remedy: 'See to it that the figures are of the place and the year that were meant.',
  });
}
