import { swedishPlaces } from '../cubes/swedish-places.ts';

/** Key figures under their real ids, for municipalities that do not exist. */
export const kpis: readonly Kpi[] = [
  { id: 'N01951', title: 'Invånare totalt, antal', gendered: true, unit: 1 },
  {
    id: 'N03937',
    title: 'Öppet arbetslösa, andel (%) av registerbaserad arbetskraft',
    gendered: true,
    unit: 0.0004,
  },
  { id: 'N01003', title: 'Nyregistrerade företag, antal/1000 invånare', gendered: false, unit: 0.0003 },
  { id: 'N00926', title: 'Konkurser, antal/1000 företag', gendered: false, unit: 0.0002 },
  { id: 'N01963', title: 'Befolkningsförändring, 1 år (%)', gendered: false, unit: 0.00003 },
  { id: 'N01958', title: 'Befolkningsförändring, 5 år (%)', gendered: false, unit: 0.0001 },
  { id: 'N03932', title: 'Arbetslöshet 16-65 år, andel (%)', gendered: true, unit: 0.0003 },
  { id: 'N00999', title: 'Nystartade företag, antal/1000 invånare', gendered: false, unit: 0.0004 },
  { id: 'N01004', title: 'Nya arbetsställen, antal/1000 invånare', gendered: false, unit: 0.0005 },
  { id: 'N01005', title: 'Nya arbetsställen, antal', gendered: false, unit: 0.008 },
  { id: 'N01006', title: 'Anställda berörda av konkurs, antal/1000', gendered: false, unit: 0.0001 },
  { id: 'N03702', title: 'Bruttoregionalprodukt, kr/invånare', gendered: false, unit: 17 },
  { id: 'N00125', title: 'Lönesumma efter arbetsställe', gendered: false, unit: 0.18 },
  { id: 'N03703', title: 'Bruttoregionalprodukt, kr/sysselsatt', gendered: false, unit: 31 },
];

export type Kpi = {
  readonly id: string;
  readonly title: string;
  readonly gendered: boolean;
  readonly unit: number;
};

export type Area = { readonly id: string; readonly title: string; readonly type: 'K' | 'L' };

export const areas: readonly Area[] = [
  ...swedishPlaces.map(({ code, name }) => ({ id: code, title: name, type: 'K' as const })),
  { id: '0099', title: 'Hittepå län', type: 'L' },
];

/** Groups are unweighted means of their members. */
export const groups: readonly {
  readonly id: string;
  readonly title: string;
  readonly members: readonly string[];
}[] = [
  { id: 'G99001', title: 'Påhittade kommuner, större', members: ['9901', '9902'] },
  { id: 'G99002', title: 'Påhittade kommuner, mindre', members: ['9903', '9904', '9905'] },
];

export const yearsKept: readonly number[] = Array.from({ length: 16 }, (_, i) => 2010 + i);

export type Gender = 'T' | 'K' | 'M';

/** A figure, or null with a status where it is missing: small places have no figure of bankruptcies. */
export function figure(
  kpi: Kpi,
  area: string,
  year: number,
  gender: Gender,
): { value: number | null; status: string } {
  const members = groups.find(({ id }) => id === area)?.members;
  if (members) {
    const known = members.flatMap((each) => figure(kpi, each, year, gender).value ?? []);
    const mean = known.reduce((sum, each) => sum + each, 0) / known.length;
    return known.length === 0 ? { value: null, status: 'Missing' } : { value: mean, status: '' };
  }
  const place = swedishPlaces.find(({ code }) => code === area);
  const size = place?.size ?? swedishPlaces.reduce((sum, each) => sum + each.size, 0);
  if (kpi.id === 'N00926' && size < 5_000) return { value: null, status: 'Missing' };
  const share = gender === 'T' ? 1 : gender === 'K' ? 0.497 : 0.503;
  const exact =
    size * (1 + 0.002 * (year - 2010)) * kpi.unit * (kpi.id === 'N01951' ? share : 1 + (share - 1) / 10);
  return { value: kpi.id === 'N01951' ? Math.round(exact) : Math.round(exact * 100) / 100, status: '' };
}
