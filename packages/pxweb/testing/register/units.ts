import { places } from '../cubes/places.ts';

/** A main unit or a sub-unit of the register, as the double keeps it. */
export type Unit = {
  readonly number: string;
  readonly name: string;
  readonly form: string;
  readonly municipality: { readonly code: string; readonly name: string };
  readonly industry: { readonly code: string; readonly name: string };
  /** Null where the register knows of employees and does not say how many: 1–4. */
  readonly employees: number | null;
  readonly parent: string | null;
  readonly founded: string;
  readonly closed: string | null;
  readonly bankrupt: boolean;
  readonly winding: boolean;
  /** Taken out for legal reasons: the register says no more of it than that. */
  readonly removed: boolean;
};

const industries = [
  ['10.110', 'Bearbeiding og konservering av kjøtt'],
  ['16.101', 'Saging, høvling og impregnering av tre'],
  ['24.420', 'Produksjon av aluminium'],
  ['47.111', 'Butikkhandel med bredt vareutvalg'],
  ['62.010', 'Programmeringstjenester'],
  ['88.992', 'Barnehager'],
] as const;

const today = places.filter(({ to }) => to === null);

/** 240 firms, every fortieth removed; numbers begin with 31, as those of firms that do not exist do. */
export const mainUnits: readonly Unit[] = Array.from({ length: 240 }, (_, i) => unit(i, null));

/** Three places of work for each firm, and 12,000 of one, for whoever pages too far. */
export function subUnits(): readonly Unit[] {
  const few = mainUnits.flatMap(({ number }, i) =>
    [0, 1, 2].map((each) => unit(1_000 + i * 3 + each, number)),
  );
  const many = Array.from({ length: 12_000 }, (_, i) => unit(20_000 + i, mainUnits[1]?.number ?? null));
  return [...few, ...many];
}

function unit(i: number, parent: string | null): Unit {
  const place = today[i % today.length] ?? { code: '9901', name: 'Eksempelvik' };
  const [code, name] = industries[i % industries.length] ?? industries[0];
  const employees = (i * 37) % 311;
  const closed = parent !== null && i % 29 === 0 ? `20${10 + (i % 15)}-06-30` : null;
  return {
    number: numberOf(i),
    name: `OPPDIKTET ${parent === null ? 'FORETAK' : 'AVDELING'} ${i}`,
    form: parent !== null ? 'BEDR' : i % 7 === 3 ? 'ENK' : 'AS',
    municipality: { code: place.code, name: place.name.toUpperCase() },
    industry: { code, name },
    employees: employees > 0 && employees < 5 ? null : employees,
    parent,
    founded: `${1980 + (i % 40)}-03-01`,
    closed,
    bankrupt: i % 31 === 30,
    winding: i % 31 === 29,
    removed: parent === null && i % 40 === 39,
  };
}

/** Nine digits that end in the check digit of every organisation number (weights 3 2 7 6 5 4 3 2, modulo 11). */
function numberOf(i: number): string {
  // Every eleventh has no check digit: the next one takes its place.
  for (let tail = i * 3; ; tail += 1) {
    const digits = `31${String(tail).padStart(6, '0')}`;
    const sum = [3, 2, 7, 6, 5, 4, 3, 2].reduce((all, weight, at) => all + weight * Number(digits[at]), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check < 10) return `${digits}${check}`;
  }
}
