/** What others may use of the statistics on the server. */
export { layStatistics } from './ground.ts';
export { filesAtHand } from './importing/at-hand.ts';
export { importTasks } from './importing/import-task.ts';
export { suppliesOf } from './importing/supplies.ts';
export { type PanelAsked, type PanelMade, panelOf } from './panel-of.ts';
export type { StatisticsPorts } from './ports.ts';
export { statisticsRoutes } from './routes.ts';
