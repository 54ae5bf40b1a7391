import { changes, places } from '../cubes/places.ts';
import { type Fixtures, parsed } from '../fixtures.ts';
import { type CodeChange, historyOf, type Item } from './history.ts';

/** Classification 131: the real one where it is kept, else one of places that do not exist. */
export type Municipalities = { readonly items: readonly Item[]; readonly changes: readonly CodeChange[] };

export function municipalities(fixtures: Fixtures): Municipalities {
  const real = parsed<{ codeChanges: CodeChange[] }>(fixtures, 'klass_131_changes');
  const version = parsed<Version>(fixtures, 'klass_version_1710_2024');
  if (!real || !version) return madeUp();
  return {
    items: historyOf(version.classificationItems, version.validFrom, real.codeChanges),
    changes: real.codeChanges,
  };
}

type Version = {
  readonly validFrom: string;
  readonly classificationItems: readonly { code: string; name: string; notes: string | null }[];
};

function madeUp(): Municipalities {
  const nameOf = (code: string) => places.find((each) => each.code === code)?.name ?? '';
  const ofReforms = changes.map(
    (each): CodeChange => row(each.old, nameOf(each.old), each.new, nameOf(each.new), each.year),
  );
  // A border that grew, a name that changed, a birth and an end: every kind of row there is.
  const others = [
    row('9909', 'Dikterstad', '9909', 'Dikterstad', 2018),
    row('9901', 'Eksempelvik', '9901', 'Eksempelvik – Ovdamearka', 2022),
    row(null, null, '9904', 'Påfunnøy', 1994),
    row('9919', 'Nedlagtheim', null, null, 1994),
    row('9902', 'Prøvedal', '9942', 'Prøvedal', 2030),
  ];
  const all = [...ofReforms, ...others].toSorted((one, other) =>
    one.changeOccurred < other.changeOccurred ? -1 : 1,
  );
  const latest = places
    .filter(({ to }) => to === null)
    .map(({ code, name }) => ({
      code: code === '9902' ? '9942' : code,
      name: code === '9901' ? 'Eksempelvik – Ovdamearka' : name,
    }));
  return { items: historyOf(latest, '2030-01-01', all), changes: all };
}

const row = (
  oldCode: string | null,
  oldName: string | null,
  newCode: string | null,
  newName: string | null,
  year: number,
) => ({
  oldCode,
  oldName,
  oldShortName: oldCode === null ? null : '',
  newCode,
  newName,
  newShortName: newCode === null ? null : '',
  changeOccurred: `${year}-01-01`,
});
