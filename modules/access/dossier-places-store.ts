import { z } from 'zod';
import type { OwnerQuery } from '#platform/database/as-owner.ts';
import { DossierRefused } from '#platform/dossier/dossier-refused.ts';
import type { Arriving } from '#platform/dossier/ground.ts';

/** Where what a programme lies under is written in a dossier. */
export const placePaths = {
  unit: 'around/access.unit.ndjson',
  place: 'around/access.unit_place.ndjson',
  parent: 'around/access.unit_parent.ndjson',
} as const;

const unitLine = z.object({
  unit_id: z.guid(),
  kind: z.enum(['nation', 'county', 'municipality']),
  slug: z.string(),
  name: z.string(),
  example: z.boolean(),
});
const placeLine = z.object({ unit_id: z.guid(), country: z.string(), code: z.string() });
export const parentLine = z.object({ unit_id: z.guid(), parent_id: z.guid(), from_on: z.string() });

type Line<T> = T & { line: string };
type Around = {
  units: ReadonlyMap<string, Line<z.output<typeof unitLine>>>;
  places: readonly Line<z.output<typeof placeLine>>[];
  parents: readonly Line<z.output<typeof parentLine>>[];
};

/** Which unit here each unit of the dossier is, from those it lies under upwards; what is not here is placed. */
export async function placesFor(query: OwnerQuery, arriving: Arriving): Promise<ReadonlyMap<string, string>> {
  const around = await readAround(arriving);
  const here = new Map<string, string>();
  const settle = async (id: string): Promise<string> => {
    const known = here.get(id);
    if (known !== undefined) return known;
    const unit = around.units.get(id);
    if (!unit)
      throw new DossierRefused(
        'damaged',
        `${placePaths.unit} does not hold the unit ${id}, which the programme lies under.`,
      );
    const found = await same(query, unit, around);
    here.set(id, found ?? id);
    if (found !== undefined) return found;
    await insert(query, 'access.unit', unit.line);
    for (const each of around.places.filter(({ unit_id }) => unit_id === id))
      await insert(query, 'access.unit_place', each.line);
    for (const each of around.parents.filter(({ unit_id }) => unit_id === id))
      await insert(query, 'access.unit_parent', each.line, await settle(each.parent_id));
    return id;
  };
  for (const parent of await parentsOf(query, arriving)) await settle(parent.parent_id);
  return here;
}

async function readAround({ lines }: Arriving): Promise<Around> {
  const read = async <T extends z.ZodType<object>>(path: string, shape: T) =>
    (await lines(path)).map((line, index) => {
      const parsed = shape.safeParse(JSON.parse(line));
      if (parsed.success) return { ...parsed.data, line };
      throw new DossierRefused('damaged', `${path}, line ${index + 1} is not as it should be.`);
    });
  const units = await read(placePaths.unit, unitLine);
  return {
    units: new Map(units.map((unit) => [unit.unit_id, unit])),
    places: await read(placePaths.place, placeLine),
    parents: await read(placePaths.parent, parentLine),
  };
}

/** The unit here that is this one; refuses when here says otherwise. */
async function same(
  query: OwnerQuery,
  unit: Line<z.output<typeof unitLine>>,
  { places }: Around,
): Promise<string | undefined> {
  const codes = places.filter(({ unit_id }) => unit_id === unit.unit_id);
  const { rows } = await query(
    `with given as (select g.* from unnest($3::text[]) l, json_populate_record(null::access.unit_place, l::json) g)
     select u.unit_id, u.kind, u.slug, u.example, exists (select from access.unit_place c where c.unit_id = u.unit_id) as coded,
       exists (select from access.unit_place c join given g using (country, code)
         where c.unit_id = u.unit_id and c.from_on < g.until_on and g.from_on < c.until_on) as by_code
     from access.unit u
     where u.unit_id = $1 or u.slug = $2 or exists (select from access.unit_place c join given g using (country, code)
       where c.unit_id = u.unit_id and c.from_on < g.until_on and g.from_on < c.until_on)
     order by u.slug`,
    [unit.unit_id, unit.slug, codes.map(({ line }) => line)],
  );
  const [found, other] = rows;
  if (!found) return undefined;
  const named = `${unit.slug} (${codes.map(({ code }) => code).join(', ') || 'no code'})`;
  const refuse = (what: string) =>
    new DossierRefused(
      'contradicts',
      `${named} of the dossier ${what}. Nothing is laid under another place than its own.`,
    );
  if (other)
    throw refuse(`is both ${found.slug} and ${other.slug} here, by its code and its name in addresses`);
  if (found.kind !== unit.kind) throw refuse(`is a ${unit.kind}, and ${found.slug} here is a ${found.kind}`);
  if (found.example !== unit.example) throw refuse('is made up in one of the two and real in the other');
  if (!found.by_code && found.coded && codes.length > 0)
    throw refuse(`has another code than ${found.slug} here`);
  if (!found.by_code && found.slug !== unit.slug) throw refuse(`is called ${found.slug} here`);
  return found.unit_id;
}

export const insert = (
  query: OwnerQuery,
  table: 'access.unit' | 'access.unit_place' | 'access.unit_parent',
  line: string,
  parent?: string,
) =>
  query(`insert into ${table} select r.* from json_populate_record(null::${table}, $1::json) r`, [
    parent === undefined ? line : JSON.stringify({ ...JSON.parse(line), parent_id: parent }),
  ]);

export async function parentsOf(
  query: OwnerQuery,
  { staged }: Arriving,
): Promise<Line<z.output<typeof parentLine>>[]> {
  const waiting = staged('access.unit_parent');
  if (waiting === undefined) return [];
  const { rows } = await query(`select line from ${waiting} order by number`);
  return rows.map(({ line }) => ({ ...parentLine.parse(JSON.parse(line)), line }));
}
