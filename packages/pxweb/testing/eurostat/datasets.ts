/** A dataset as Eurostat would keep it: codes by dimension, and a figure, a flag, both or neither. */
export type Dataset = {
  readonly code: string;
  readonly label: string;
  readonly updated: string;
  readonly dimensions: readonly {
    readonly id: string;
    readonly label: string;
    readonly codes: readonly (readonly [string, string])[];
  }[];
  readonly cell: (at: readonly number[]) => { readonly value?: number; readonly status?: string };
};

const years = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => [String(from + i), String(from + i)] as const);

/** Regions of a country that does not exist (XX), at NUTS 0, 2 and 3. */
const regions = [
  ['XX', 'Nowhere'],
  ['XX01', 'North of Nowhere'],
  ['XX011', 'Upper Nowhere'],
  ['XX012', 'Lower Nowhere'],
] as const;

export const datasets: readonly Dataset[] = [
  {
    code: 'demo_r_pjangrp3',
    label: 'Population on 1 January by age group, sex and NUTS 3 region',
    updated: '2026-03-10T23:00:00+0100',
    dimensions: [
      { id: 'freq', label: 'Time frequency', codes: [['A', 'Annual']] },
      {
        id: 'sex',
        label: 'Sex',
        codes: [
          ['T', 'Total'],
          ['M', 'Males'],
          ['F', 'Females'],
        ],
      },
      { id: 'unit', label: 'Unit of measure', codes: [['NR', 'Number']] },
      {
        id: 'age',
        label: 'Age class',
        codes: [
          ['TOTAL', 'Total'],
          ['Y_LT5', 'Less than 5 years'],
          ['Y5-9', 'From 5 to 9 years'],
        ],
      },
      { id: 'geo', label: 'Geopolitical entity (reporting)', codes: regions },
      { id: 'time', label: 'Time', codes: years(2014, 2025) },
    ],
    // Every fifth is missing, with or without a flag; one in seven that is there is provisional or breaks a series.
    cell: ([, sex = 0, , age = 0, geo = 0, time = 0]) => {
      const mark = sex * 131 + age * 37 + geo * 17 + time;
      if (mark % 5 === 4) return mark % 2 === 0 ? { status: ':' } : {};
      const value = Math.round((90_000 / (1 + geo + age * 4)) * (sex === 0 ? 1 : 0.5) * (1 + time / 100));
      return mark % 7 === 3 ? { value, status: mark % 2 === 0 ? 'p' : 'b' } : { value };
    },
  },
  {
    code: 'nowhere_whole',
    label: 'A dataset too great to be taken at once',
    updated: '2026-03-10T23:00:00+0100',
    dimensions: [
      { id: 'freq', label: 'Time frequency', codes: [['A', 'Annual']] },
      {
        id: 'product',
        label: 'Product',
        codes: Array.from({ length: 30_000 }, (_, i) => [`P${i}`, `Product ${i}`] as const),
      },
      { id: 'geo', label: 'Geopolitical entity (reporting)', codes: regions },
      { id: 'time', label: 'Time', codes: years(1970, 2025) },
    ],
    cell: ([, product = 0]) => ({ value: product }),
  },
];
