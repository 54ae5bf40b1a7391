import { dayAfter } from './days.ts';
import { type Item, validIn } from './history.ts';

/** One version for every day on which something changed. */
export function versionsOf(items: readonly Item[]): readonly Version[] {
  const days = [...new Set(items.map(({ from }) => from))].toSorted();
  return days.map((from, i) => ({ id: 9100 + i, from, to: days[i + 1] ?? null }));
}

export type Version = { readonly id: number; readonly from: string; readonly to: string | null };

export const versionCard = ({ id, from, to }: Version, base: string) => ({
  name: `Kommuneinndeling ${from.slice(0, 4)}`,
  id,
  validFrom: from,
  ...(to === null ? {} : { validTo: to }),
  lastModified: `${from}T00:00:00.000+0000`,
  published: ['nb', 'nn', 'en'],
  _links: { self: { href: `${base}/versions/${id}` } },
});

export const versionWhole = (version: Version, items: readonly Item[], base: string) => ({
  ...versionCard(version, base),
  introduction: 'Oppdiktede kommuner.',
  correspondenceTables: [],
  classificationVariants: [],
  changelogs: [],
  levels: [{ levelNumber: 1, levelName: 'Nivå 1' }],
  classificationItems: items
    .filter((item) => validIn(item, version.from, dayAfter(version.from)))
    .map(({ code, name, notes }) => ({ code, parentCode: '', level: '1', name, shortName: null, notes })),
});
