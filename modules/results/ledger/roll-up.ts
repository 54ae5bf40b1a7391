import { type Counted, totalsOf } from '../rules.ts';
import { by } from './by.ts';
import { type Firm, firmsIn } from './ledger.ts';

type Programme = {
  readonly unit_id: string;
  readonly name: string;
  readonly slug: string;
  readonly county: string | null;
  readonly example: boolean;
};

type Row = Counted & Firm & { readonly programme: string };

/** Results of programmes, county by county and for all of them. What is made up is summed by itself, and is in no other sum. */
export function rollUp<Id extends string>(
  programmes: readonly (Programme & { readonly unit_id: Id })[],
  rows: readonly Row[],
) {
  const byProgramme = by(rows, ({ programme }) => programme);
  const each = programmes.map((programme) => ({
    ...programme,
    rows: byProgramme.get(programme.unit_id) ?? [],
  }));
  return {
    ...summed(each.filter(({ example }) => !example)),
    examples: summed(each.filter(({ example }) => example)),
  };
}

function summed<Id extends string>(
  programmes: readonly (Programme & { readonly unit_id: Id; readonly rows: readonly Row[] })[],
) {
  const rows = programmes.flatMap((programme) => programme.rows);
  return {
    all: { ...totalsOf(rows), rows: rows.length, firms: firmsIn(rows) },
    counties: [...by(programmes, ({ county }) => county)].map(([county, members]) => ({
      county,
      ...totalsOf(members.flatMap((member) => member.rows)),
      programmes: members.map((member) => ({
        programme: member.unit_id,
        name: member.name,
        slug: member.slug,
        ...totalsOf(member.rows),
      })),
    })),
  };
}
