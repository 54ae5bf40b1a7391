/** What a place is filled with: one of five steps of a colour, or hatching where there is no number. */
export type Shade = 0 | 1 | 2 | 3 | 4 | 'none';

/** The step of a class among so many: the lowest is always the palest, the highest the deepest. */
export const shadeOf = (at: number, classes: number): Shade =>
  steps[classes <= 1 ? 2 : Math.round((at * (steps.length - 1)) / (classes - 1))] ?? 0;

const steps = [0, 1, 2, 3, 4] as const;
