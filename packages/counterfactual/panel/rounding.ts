import type { Panel } from './panel.ts';

/**
 * What rounding alone leaves of sums of the outcomes, in their unit: an error no larger is none. A machine number holds 2e-16 of itself;
 * a sum over thousands of cells loses some hundred times that.
 */
export const roundingOf = ({ outcomes }: Pick<Panel, 'outcomes'>): number =>
  1e-12 * outcomes.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
