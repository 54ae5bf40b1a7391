import type { Codelist, Measure, PathStep, Variable, Words } from '../pxweb/table.ts';
import { swedish, swedishPlaces } from './swedish-places.ts';

const plain = (text: string): Words => swedish(text, text);

export const swedishTime = (label: Words, codes: readonly string[]): Variable => ({
  code: 'Tid',
  label,
  role: 'time',
  values: codes.map((code) => ({ code, label: plain(code) })),
  elimination: 'never',
  codelists: [],
  show: 'code',
});

export const swedishContents = (
  values: readonly (readonly [string, Words, Measure['type']])[],
): Variable => ({
  code: 'ContentsCode',
  label: swedish('tabellinnehåll', 'observations'),
  role: 'metric',
  values: values.map(([code, label, type]) => ({
    code,
    label,
    measure: {
      unit: swedish('antal', 'number'),
      decimals: 0,
      type,
      refperiod: swedish('31 december', '31 December'),
    },
  })),
  elimination: 'never',
  codelists: [],
  show: 'value',
});

/** `00` is the whole, two digits a county, four a municipality. */
export const swedishRegion: Variable = {
  code: 'Region',
  label: swedish('region', 'region'),
  role: 'geo',
  values: [
    { code: '00', label: swedish('Hela Hittepåriket', 'All made-up regions') },
    { code: '99', label: swedish('Hittepå län', 'Made-up county') },
    ...swedishPlaces.map(({ code, name }) => ({ code, label: plain(name) })),
  ],
  elimination: { total: '00' },
  codelists: [
    {
      id: 'vs_HittepaKommuner',
      label: swedish('kommuner', 'municipalities'),
      values: swedishPlaces.map(({ code, name }) => ({ code, label: plain(name), valueMap: [code] })),
    },
    {
      id: 'agg_HittepaGrupp2023-',
      label: swedish('kommungrupper', 'groups of municipalities'),
      values: [
        { code: '2023_A1', label: swedish('större', 'larger'), valueMap: ['9901', '9902'] },
        { code: '2023_B1', label: swedish('mindre', 'smaller'), valueMap: ['9903', '9904', '9905'] },
      ],
    } satisfies Codelist,
  ],
  show: 'code_value',
};

export const kon: Variable = {
  code: 'Kon',
  label: swedish('kön', 'sex'),
  role: null,
  values: [
    { code: 'TotSa', label: swedish('totalt, samtliga män och kvinnor', 'total, men and women') },
    { code: '1', label: swedish('män', 'men') },
    { code: '2', label: swedish('kvinnor', 'women') },
  ],
  elimination: { total: 'TotSa' },
  codelists: [],
  show: 'value',
};

export const befolkning: readonly PathStep[] = [
  { id: 'BE', label: swedish('Befolkning', 'Population') },
  { id: 'BE0101', label: swedish('Befolkningsstatistik', 'Population statistics') },
  { id: 'BE0101A', label: swedish('Folkmängd', 'Number of inhabitants') },
];

export const arbetsmarknad: readonly PathStep[] = [
  { id: 'AM', label: swedish('Arbetsmarknad', 'Labour market') },
  { id: 'AM0210', label: swedish('Befolkningens arbetsmarknadsstatus', 'Labour market status') },
  { id: 'AM0210B', label: swedish('Sysselsatta', 'Employed') },
];

/** From reference year 2025 a little chance is added to every figure: totals need not equal the sum of parts. */
export const noise = (key: string): number => {
  let mixed = 7;
  for (const letter of key) mixed = (mixed * 31 + letter.charCodeAt(0)) % 1_000_003;
  return (mixed % 5) - 2;
};
