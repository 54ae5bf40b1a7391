import type { Answer } from '#platform/http/operation.ts';
import type { statisticsFileOperations, statisticsOperations } from '../contract.ts';

type Operations = typeof statisticsOperations;

/** What the server answers, by the page that shows it. */
export type PlaceFigures = Answer<Operations['readPlaceFigures']>;
export type PlaceWithHistory = Answer<Operations['readPlace']>;
export type ListedPlace = Answer<Operations['listPlaces']>['items'][number];
export type MapFigures = Answer<Operations['readMapFigures']>;
export type Catalogue = Answer<Operations['listSeries']>;
export type Series = Catalogue['items'][number];
export type Vintage = Catalogue['vintages'][number];
export type Revision = Answer<Operations['readRevision']>;
export type StatisticsImport = Answer<Operations['readImport']>;
export type FilePreview = Answer<(typeof statisticsFileOperations)['uploadStatisticsFile']>;
