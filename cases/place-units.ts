import type { OwnerQuery } from '#platform/database/as-owner.ts';
import { holdingOf, idOf, personOf } from './ids.ts';
import type { ResolvedCase } from './resolved.ts';

/**
 * Counties, municipalities, the programmes and the examples' people: through the functions that access publishes, each asked once
 * for all cases, since most starts find everything in its place.
 */
export async function placeUnits(query: OwnerQuery, files: readonly ResolvedCase[]): Promise<void> {
  const all = async (call: string, columns: string, rows: readonly object[]) => {
    const sql = `select access.${call} from jsonb_to_recordset($1::jsonb) as t(${columns})`;
    if (rows.length > 0) await query(sql, [JSON.stringify(rows)]);
  };
  const place = (units: readonly object[]) =>
    all(
      'place_unit(id, kind, slug, name, zone, language, example, parents)',
      'id uuid, kind text, slug text, name text, zone text, language text, example boolean, parents uuid[]',
      units,
    );
  const municipalities = files.flatMap((file) =>
    // What a municipality became a part of is there before it.
    [...file.successors, ...file.municipalities].map((unit) => ({ ...unit, file })),
  );
  await place(files.flatMap((file) => file.county.map((unit) => placed('county', unit, file))));
  await place(municipalities.map(({ file, ...unit }) => placed('municipality', unit, file)));
  await all(
    `lie_under(child, parent, coalesce(begins, '-infinity'), coalesce(ends, 'infinity'))`,
    'child uuid, parent uuid, begins date, ends date',
    municipalities.flatMap(({ slug, counties, into }) =>
      [...counties, ...(into ? [into] : [])].map(
        (above: { slug: string; from?: string | undefined; to?: string | undefined }) => ({
          child: idOf(slug),
          parent: idOf(above.slug),
          begins: above.from,
          ends: above.to,
        }),
      ),
    ),
  );
  await all(
    `give_code(unit, country, code, begins, coalesce(ends, 'infinity'))`,
    'unit uuid, country text, code text, begins date, ends date',
    municipalities.flatMap(({ slug, codes }) =>
      codes.map(({ country, code, from, to }) => ({
        unit: idOf(slug),
        country,
        code,
        begins: from,
        ends: to,
      })),
    ),
  );
  await place(files.map((file) => placed('programme', file, file, file.municipalities)));
  await placePeople(all, files);
}

async function placePeople(
  all: (call: string, columns: string, rows: readonly object[]) => Promise<void>,
  files: readonly ResolvedCase[],
): Promise<void> {
  const people = files.flatMap(({ people, example }) => people.map((person) => ({ ...person, example })));
  await all(
    'person_with_email(id, email, name, example)',
    'id uuid, email text, name text, example boolean',
    people.map(({ key, email, name, example }) => ({ id: personOf(key), email, name, example })),
  );
  await all(
    `give_role(unit, holding, person, role, '2000-01-01', 'infinity')`,
    'unit uuid, holding uuid, person uuid, role text',
    people.flatMap(({ key, roles }) =>
      roles.map(({ role, unit }) => ({
        unit: idOf(unit),
        holding: holdingOf(key, role, unit),
        person: personOf(key),
        role,
      })),
    ),
  );
}

const placed = (
  kind: string,
  { slug, name }: { slug: string; name: string },
  { zone, language, example }: ResolvedCase,
  parents: readonly { slug: string }[] = [],
) => ({
  id: idOf(slug),
  kind,
  slug,
  name,
  zone,
  language,
  example,
  parents: parents.map((parent) => idOf(parent.slug)),
});
