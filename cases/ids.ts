import { v5 } from 'uuid';
import type { UnitId } from '#platform/access/actor.ts';

/** The same thing gets the same id wherever and whenever it is loaded. */
const namespace = '5c1f3c86-6f0b-5a53-9d7e-2f6f0a9d1c11';

export const idOf = (slug: string): UnitId => v5(`unit/${slug}`, namespace) as UnitId;
export const personOf = (key: string): string => v5(`person/${key}`, namespace);
export const holdingOf = (person: string, role: string, unit: string): string =>
  v5(`${person}/${role}/${unit}`, namespace);
