import type { Programme } from '../on-the-map.ts';

const words = { nb: '', nn: '', sv: '', en: '' };

/** A published programme in municipalities, by name and number. */
export const programmeIn = (
  municipalities: readonly (readonly [name: string, code: string | null])[],
  about: Partial<Programme> = {},
): Programme => ({
  id: '018f0000-0000-7000-8000-000000000001' as Programme['id'],
  slug: municipalities.map(([name]) => name.toLowerCase()).join('-'),
  name: `Omstilling i ${municipalities.map(([name]) => name).join(' og ')}`,
  summary: words,
  example: false,
  zone: 'Europe/Oslo',
  language: 'nb',
  period: '2010/2017',
  state: 'closed',
  parts: [],
  periodNote: null,
  municipalities: municipalities.map(([name, code]) => ({ name, code, formerCodes: [], county: null })),
  partners: [],
  ...about,
});
