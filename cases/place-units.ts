import type { OwnerQuery } from '#platform/database/as-owner.ts';
import { holdingOf, idOf, personOf } from './ids.ts';
import type { ResolvedCase } from './resolved.ts';

/** Counties, municipalities, the programme and the example's people: through the functions that access publishes. */
export async function placeUnits(
  query: OwnerQuery,
  { slug, name, zone, language, example, ...file }: ResolvedCase,
): Promise<void> {
  const calls: { name: string; values: unknown[] }[] = [];
  const call = (name: string, ...values: unknown[]) => calls.push({ name, values });
  const place = (kind: string, unit: string, known: string, parents: readonly string[]) =>
    call('place_unit', idOf(unit), kind, unit, known, zone, language, example, parents.map(idOf));
  for (const county of file.county) place('county', county.slug, county.name, []);
  // What a municipality became a part of is there before it.
  for (const { slug: municipality, name: known, counties, codes, into } of [
    ...file.successors,
    ...file.municipalities,
  ]) {
    place('municipality', municipality, known, []);
    for (const { slug: county, from, to } of counties)
      call('lie_under', idOf(municipality), idOf(county), from ?? '-infinity', to ?? 'infinity');
    if (into) call('lie_under', idOf(municipality), idOf(into.slug), into.from, 'infinity');
    for (const { country, code, from, to } of codes)
      call('give_code', idOf(municipality), country, code, from, to ?? 'infinity');
  }
  place(
    'programme',
    slug,
    name,
    file.municipalities.map((each) => each.slug),
  );
  for (const { key, name: full, email, roles } of file.people) {
    call('person_with_email', personOf(key), email, full, example);
    for (const { role, unit } of roles)
      call(
        'give_role',
        idOf(unit),
        holdingOf(key, role, unit),
        personOf(key),
        role,
        '2000-01-01',
        'infinity',
      );
  }
  for (const { name, values } of calls)
    await query(`select access.${name}(${values.map((_, index) => `$${index + 1}`).join(', ')})`, values);
}
