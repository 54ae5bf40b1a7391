import type { Codelist, Variable } from '../pxweb/table.ts';
import { both } from './parts.ts';

/** The seventeen groups of SN2007 in which municipal employment is published, and a grouping into three. */
const groups: readonly (readonly [string, string, string])[] = [
  ['01-03', 'Jordbruk, skogbruk og fiske', 'Agriculture, forestry and fishing'],
  ['05-09', 'Bergverksdrift og utvinning', 'Mining and quarrying'],
  ['10-33', 'Industri', 'Manufacturing'],
  ['35-39', 'Elektrisitet, vann og renovasjon', 'Electricity, water supply, sewerage'],
  ['41-43', 'Bygge- og anleggsvirksomhet', 'Construction'],
  ['45-47', 'Varehandel, motorvognreparasjoner', 'Wholesale and retail trade'],
  ['49-53', 'Transport og lagring', 'Transportation and storage'],
  ['55-56', 'Overnattings- og serveringsvirksomhet', 'Accommodation and food service'],
  ['58-63', 'Informasjon og kommunikasjon', 'Information and communication'],
  ['64-66', 'Finansiering og forsikring', 'Financial and insurance'],
  ['68-75', 'Teknisk tjenesteyting, eiendomsdrift', 'Real estate, professional, scientific'],
  ['77-82', 'Forretningsmessig tjenesteyting', 'Administrative and support service'],
  ['84', 'Offentlig administrasjon, forsvar', 'Public administration and defence'],
  ['85', 'Undervisning', 'Education'],
  ['86-88', 'Helse- og sosialtjenester', 'Human health and social work'],
  ['90-99', 'Personlig tjenesteyting', 'Other service activities'],
  ['00', 'Uoppgitt', 'Unknown'],
];

/** With the whole of them as a value where the table has it. */
export function industries(withWhole: boolean): Variable {
  const own = groups.map(([code, no, en]) => ({ code, label: both(no, en) }));
  const all = { code: '00-99', label: both('Alle næringer', 'All industries') };
  return {
    code: 'NACE2007',
    label: both('næring (SN2007)', 'industry (SIC2007)'),
    role: null,
    values: withWhole ? [all, ...own] : own,
    elimination: withWhole ? { total: all.code } : 'sum',
    codelists: [three],
    show: 'code_value',
  };
}

export const industryCount = groups.length;

const three: Codelist = {
  id: 'agg_NACE2007arb11',
  label: both('Primær, sekundær, tertiær', 'Primary, secondary, tertiary'),
  values: [
    { code: 'P', label: both('Primærnæringer', 'Primary'), valueMap: ['01-03'] },
    {
      code: 'S',
      label: both('Sekundærnæringer', 'Secondary'),
      valueMap: ['05-09', '10-33', '35-39', '41-43'],
    },
    {
      code: 'T',
      label: both('Tertiærnæringer', 'Tertiary'),
      valueMap: groups.slice(5).map(([code]) => code),
    },
  ],
};
