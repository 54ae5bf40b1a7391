import type { Codelist, Measure, PathStep, Value, Variable, Words } from '../pxweb/table.ts';
import { groups, places, splitCodes } from './places.ts';

/** What Norwegian tables are put together from. */
export const both = (no: string, en: string): Words => ({ no, en });

export const same = (text: string): Words => ({ no: text, en: text });

export const years = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => String(from + i));

export const time = (label: Words, codes: readonly string[]): Variable => ({
  code: 'Tid',
  label,
  role: 'time',
  values: codes.map((code) => ({ code, label: same(code) })),
  elimination: 'never',
  codelists: [],
  show: 'code',
});

export const contents = (values: readonly (readonly [string, Words, Measure])[]): Variable => ({
  code: 'ContentsCode',
  label: both('statistikkvariabel', 'contents'),
  role: 'metric',
  values: values.map(([code, label, measure]) => ({ code, label, measure })),
  elimination: 'never',
  codelists: [],
  show: 'value',
});

export const persons = (type: Measure['type'], no: string, en: string): Measure => ({
  unit: both('personer', 'persons'),
  decimals: 0,
  type,
  refperiod: both(no, en),
});

export const whole = '0';

/**
 * All municipalities, with the whole of them as `0` where the table has it, and the grouping that sums predecessors under
 * today's code. Each table spells the grouping's codes in its own way: `K-`, `K.` or `K_`.
 */
export function region(grouping: { id: string; prefix: string }, withWhole: boolean): Variable {
  const total: Value = { code: whole, label: both('Alle oppdiktede kommuner', 'All made-up municipalities') };
  const own: readonly Value[] = places.map(({ code, name, to }) => ({
    code,
    label: same(to === null ? name : `${name} (-${to - 1})`),
    ...(code === '9909'
      ? {
          notes: [
            {
              text: both('1.1.2018 ble 9908 en del av 9909.', '9908 became part of 9909 on 1 January 2018.'),
              mandatory: true,
            },
          ],
        }
      : {}),
  }));
  return {
    code: 'Region',
    label: both('region', 'region'),
    role: 'geo',
    values: withWhole ? [total, ...own] : own,
    elimination: withWhole ? { total: whole } : 'sum',
    codelists: [summed(grouping), chosen],
    show: 'code_value',
  };
}

const summed = ({ id, prefix }: { id: string; prefix: string }): Codelist => ({
  id: `agg_${id}`,
  label: both('Kommuner 2024, sammenslåtte tidsserier', 'Municipalities 2024, merged time series'),
  values: [
    ...groups().map(({ place, codes }) => ({
      code: `${prefix}${place.code}`,
      label: same(place.name),
      valueMap: codes,
    })),
    {
      code: `${prefix}Rest`,
      label: both('Delte kommuner og uoppgitt', 'Split municipalities and unknown'),
      valueMap: splitCodes,
    },
  ],
});

const chosen: Codelist = {
  id: 'vs_Kommun',
  label: both('Alle kommuner', 'All municipalities'),
  values: places.map(({ code, name }) => ({ code, label: same(name), valueMap: [code] })),
};

export const sexes: Variable = {
  code: 'Kjonn',
  label: both('kjønn', 'sex'),
  role: null,
  values: [
    { code: '2', label: both('Kvinner', 'Females') },
    { code: '1', label: both('Menn', 'Males') },
  ],
  elimination: 'sum',
  codelists: [],
  show: 'value',
};

export const population: readonly PathStep[] = [
  { id: 'be', label: both('Befolkning', 'Population') },
  { id: 'be04', label: both('Folketall', 'Population count') },
  { id: 'folkemengde', label: both('Befolkning', 'Population') },
];

export const labour: readonly PathStep[] = [
  { id: 'al', label: both('Arbeid og lønn', 'Labour market and earnings') },
  { id: 'al06', label: both('Sysselsetting', 'Employment') },
  { id: 'regsys', label: both('Sysselsetting, registerbasert', 'Employment, register-based') },
];
