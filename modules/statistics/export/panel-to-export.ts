import type { PanelMade } from '../panel-of.ts';
import type { Vintage } from '../vintage.ts';

/** A panel with what its numbers are from, newest first. */
export type PanelToExport = Pick<PanelMade, 'panel' | 'definitions'> & {
  readonly published: readonly Vintage[];
};

/** One row for each cell, in every format that has rows. */
export const panelColumns = ['place', 'name', 'period', 'series', 'value', 'state'] as const;
