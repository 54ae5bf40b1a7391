import { ofStems, type Place } from './places.ts';

/** Inhabitants of one place, sex and one-year age on 1 January: made by a rule, whole, never negative, the same every time. */
export function inhabitants(place: Place, sex: 1 | 2, age: number, year: number): number | '.' {
  return ofStems(place, year, ({ seed, size }) => {
    const growth = 1 + 0.004 * (year - 2000) * Math.sin(seed);
    const survivors = age < 65 ? 1 : Math.max(0, 1 - ((age - 64) / 42) ** 1.4);
    const wave = 1 + 0.12 * Math.sin((year - age) / 9 + sex);
    return Math.max(0, Math.round((size * growth * survivors * wave) / 170));
  });
}

/** All ages that are published: the last one is open upwards. */
export const ages: readonly number[] = Array.from({ length: 106 }, (_, age) => age);

export const ageCode = (age: number): string => (age === 105 ? '105+' : String(age).padStart(3, '0'));
