import { v5 } from 'uuid';
import { keepLog } from '#modules/logbook/index.ts';
import { keepProgramme } from '#modules/programme/index.ts';
import { type UnitId, visitor } from '#platform/access/actor.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import type { Database } from '#platform/database/database.ts';
import { today } from '#platform/time/zone.ts';
import { cases } from './index.ts';
import { type ResolvedCase, resolveCase } from './resolve.ts';

export type LoadOptions = { ownerUrl: string; database: Database; examples: boolean; now: number };

/**
 * Sees that the shipped cases stand in the database as they stand in `cases/`. Real ones are brought up to date by
 * corrections; an example, whose dates are counted back from the day it is loaded, is loaded once.
 */
export async function loadCases({
  ownerUrl,
  database,
  examples,
  now,
}: LoadOptions): Promise<{ written: number; corrected: number }> {
  const total = { written: 0, corrected: 0 };
  for (const file of cases.filter(({ example }) => examples || !example)) {
    const resolved = resolveCase(file, today(now, file.zone));
    const unit = idOf(resolved.slug);
    if (resolved.example && (await isThere(database, resolved.slug))) continue;
    await placeUnits(ownerUrl, resolved);
    const { written, corrected } = await database.withActor({ kind: 'system', unit }, async (tx) => {
      const { from, to, note } = resolved.period;
      const partners = resolved.partners.map(({ name, role, contribution, source }) => ({
        name,
        role,
        contribution: contribution ?? null,
        source: source ?? null,
      }));
      await keepProgramme(tx, {
        unit,
        summary: resolved.summary,
        period: `${from}/${to}`,
        periodNote: note,
        partners,
      });
      return keepLog(tx, {
        unit,
        log: logOf(resolved),
        reason: 'Rettet etter kilden.',
        editor,
        zone: resolved.zone,
        now,
      });
    });
    total.written += written;
    total.corrected += corrected;
  }
  return total;
}

/** Entries of a real case were written by nobody in the programme: the project stands for them, each with its source. */
const editor = { person: null, name: 'Omstilt' };

/** The same thing gets the same id wherever and whenever it is loaded. */
const namespace = '5c1f3c86-6f0b-5a53-9d7e-2f6f0a9d1c11';
const idOf = (slug: string) => v5(`unit/${slug}`, namespace) as UnitId;
const personOf = (key: string) => v5(`person/${key}`, namespace);

const isThere = (database: Database, slug: string) =>
  database.withActor(visitor, async (tx) => {
    const query = tx.selectFrom('programme.public_programme').select('slug').where('slug', '=', slug);
    return (await query.executeTakeFirst()) !== undefined;
  });

function logOf(resolved: ResolvedCase) {
  const author = (key: string | undefined) => {
    const person = resolved.people.find((each) => each.key === key);
    return person ? { person: personOf(person.key), name: person.name } : editor;
  };
  return resolved.log.map(({ key, author: by, recorded, corrections, ...content }) => ({
    key,
    content: { ...content, source: content.source ?? null },
    author: author(by),
    ...(recorded ? { recorded: new Date(recorded) } : {}),
    corrections: corrections.map((each) => ({
      ...each,
      author: author(each.author),
      recorded: new Date(each.recorded),
    })),
  }));
}

/** Counties, municipalities, the programme and the example's people: through the functions that access publishes. */
async function placeUnits(
  ownerUrl: string,
  { slug, name, zone, language, example, ...file }: ResolvedCase,
): Promise<void> {
  await asOwner(ownerUrl, async (query) => {
    const call = (name: string, ...values: unknown[]) =>
      query(`select access.${name}(${values.map((_, index) => `$${index + 1}`).join(', ')})`, values);
    for (const county of file.county)
      await call(
        'place_unit',
        idOf(county.slug),
        'county',
        county.slug,
        county.name,
        zone,
        language,
        example,
        [],
      );
    for (const { slug: municipality, name: known, counties, codes } of file.municipalities) {
      const unit = idOf(municipality);
      await call('place_unit', unit, 'municipality', municipality, known, zone, language, example, []);
      for (const { slug: county, from, to } of counties)
        await call('lie_under', unit, idOf(county), from ?? '-infinity', to ?? 'infinity');
      for (const { country, code, from, to } of codes)
        await call('give_code', unit, country, code, from, to ?? 'infinity');
    }
    await call(
      'place_unit',
      idOf(slug),
      'programme',
      slug,
      name,
      zone,
      language,
      example,
      file.municipalities.map((each) => idOf(each.slug)),
    );
    for (const { key, name: full, email, roles } of file.people) {
      await call('person_with_email', personOf(key), email, full, example);
      for (const { role, unit } of roles) {
        const holding = v5(`${key}/${role}/${unit}`, namespace);
        await call('give_role', idOf(unit), holding, personOf(key), role, '2000-01-01', 'infinity');
      }
    }
  });
}
