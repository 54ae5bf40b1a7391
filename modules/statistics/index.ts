/** What others may use of the statistics on the server. */
export { type BroughtIn, broughtIn } from './brought-in.ts';
export { exportPanel, type PanelFormat, panelFormats } from './export/export-panel.ts';
export { onlyPlaces } from './export/only-places.ts';
export { type Geography, geographiesAsOf } from './geography.ts';
export { layStatistics } from './ground.ts';
export { filesAtHand } from './importing/at-hand.ts';

export { bringIn } from './importing/bring-in.ts';
export { changesSupply, isChanges, placesOfChanges } from './importing/changes-file.ts';
export {
  type FileAtHand,
  type FileWanted,
  fileAtHand,
} from './importing/file-at-hand.ts';
export { supplyOfFile } from './importing/file-understood.ts';
export type { Asked, Import, Progress } from './importing/import.ts';
export { importTasks } from './importing/import-task.ts';
export { type KnownNow, knownNow } from './importing/known-now.ts';
export { catalogued, suppliesOf } from './importing/supplies.ts';
export type { Prepared, Supply } from './importing/supply.ts';
export { type Lacking, lackingIn } from './lacking.ts';
export { type PanelAsked, type PanelMade, panelOf } from './panel-of.ts';
export { lastEra, shownPlace } from './place-of.ts';
export { isDay } from './places/days.ts';
export { historyOf } from './places/lineage.ts';
export { placesOn } from './places/on-a-day.ts';
export type { StatisticsPorts } from './ports.ts';
export { shownSeries } from './presenter.ts';
export { failedRowsOf, fileAt, noteOf, problemOf, type Use, uses } from './reading/index.ts';
export { statisticsRoutes } from './routes.ts';
export { coverage, seriesKnown } from './series-store.ts';
export type { Vintage } from './vintage.ts';
export { newestVintage, vintages } from './vintage-store.ts';
