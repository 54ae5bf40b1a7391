import type { Words } from '../pxweb/table.ts';

/** Swedish municipalities that do not exist, in a county that does not exist either (99). */
export const swedishPlaces: readonly {
  readonly code: string;
  readonly name: string;
  readonly size: number;
}[] = [
  { code: '9901', name: 'Hittepåby', size: 23_500 },
  { code: '9902', name: 'Exempelköping', size: 61_200 },
  { code: '9903', name: 'Sagoskär', size: 4_300 },
  { code: '9904', name: 'Låtsasfors', size: 11_800 },
  { code: '9905', name: 'Påhittad Älv', size: 2_450 },
];

export const swedish = (sv: string, en: string): Words => ({ sv, en });
