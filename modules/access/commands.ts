import { v7 as newId } from 'uuid';
import { z } from 'zod';
import { hashOf, newSecret } from '#platform/access/secrets.ts';
import type { OwnerQuery } from '#platform/database/as-owner.ts';
import { role } from '#platform/shapes/actor.ts';
import { language } from '#platform/shapes/language.ts';
import { isOneLine } from '#platform/shapes/name.ts';
import { isInReach, years } from '#platform/time/reach.ts';
import { isZone, today } from '#platform/time/zone.ts';
import { CommandRefused } from './command-refused.ts';
import type { Unit } from './contract.ts';
import { liesUnder, tokenExpiry, tokenPrefix, wronglyAbove } from './rules.ts';

/** What the owner of the installation does from the command line, before there is anybody who may do it in the product. */

const date = z.iso
  .date('is not a date such as 2026-01-31')
  .refine(isInReach, `is not in the years ${years.first} to ${years.last}`);

const name = z
  .string()
  .trim()
  .min(1, 'is empty')
  .max(120, 'is longer than 120 characters')
  .refine(isOneLine, 'has line breaks or other characters that cannot be seen');

export const newUnit = z.object({
  kind: z.enum(['nation', 'county', 'municipality'], 'is not one of nation, county, municipality'),
  slug: z
    .string()
    .max(80, 'is longer than 80 characters')
    .regex(
      /^[a-z0-9]+(-[a-z0-9]+)*$/,
      'is not small letters and digits with hyphens between, such as vestre-toten',
    ),
  name,
  /** Slugs. */
  parents: z.array(z.string()).default([]),
  code: z
    .string()
    .regex(/^[0-9A-Z]{1,10}$/, 'is not an official code such as 3443')
    .optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'is not a country such as NO')
    .default('NO'),
  language: language.default('nb'),
  zone: z.string().refine(isZone, 'is not a time zone such as Europe/Oslo').optional(),
  /** From when it lies there and has that code; always, when not said. */
  from: date.optional(),
});

export type ListedUnit = {
  id: string;
  kind: Unit['kind'];
  slug: string;
  name: string;
  code: string | null;
  parents: string[];
};

export async function addUnit(query: OwnerQuery, given: z.input<typeof newUnit>): Promise<ListedUnit> {
  const unit = accepted(newUnit, given);
  const units = await directory(query);
  if (units.some(({ slug }) => slug === unit.slug))
    throw new CommandRefused(`There is a unit ${unit.slug} already. Choose another slug.`);
  const above = unit.parents.map((slug) => found(units, slug));
  refuseWrongKind(unit.kind, above);
  const parents = above.map(({ id }) => id);
  const id = newId();
  const zone = unit.zone ?? zones[unit.country] ?? 'Europe/Oslo';
  const from = unit.from ?? '-infinity';
  if (unit.code) await refuseTaken(query, { country: unit.country, code: unit.code, from });
  await query('select access.place_unit($1, $2, $3, $4, $5, $6, false, $7, $8)', [
    id,
    unit.kind,
    unit.slug,
    unit.name,
    zone,
    unit.language,
    parents,
    from,
  ]);
  if (unit.code)
    await query(`select access.give_code($1, $2, $3, $4, 'infinity')`, [id, unit.country, unit.code, from]);
  const { kind, slug, name, code = null } = unit;
  return { id, kind, slug, name, code, parents: unit.parents };
}

export const listUnits = async (query: OwnerQuery): Promise<ListedUnit[]> =>
  (await directory(query)).map(({ zone: _, ...unit }) => unit);

export const newRole = z.object({
  email: z
    .email('is not an e-mail address such as name@municipality.no')
    .max(254, 'is longer than 254 characters')
    .transform((text) => text.toLowerCase()),
  name,
  role: z.enum(role.options, `is not one of ${role.options.join(', ')}`),
  /** A slug. */
  unit: z.string(),
  from: date.optional(),
  until: date.optional(),
});

export type GivenRole = {
  person: string;
  email: string;
  role: string;
  unit: string;
  from: string;
  /** The first day without it. */
  until: string | null;
};

/** Gives a person a role, and makes the person when nobody has that address. */
export async function addUser(
  query: OwnerQuery,
  given: z.input<typeof newRole>,
  now: number,
): Promise<GivenRole> {
  const { email, name, ...wanted } = accepted(newRole, given);
  const unit = found(await directory(query), wanted.unit);
  const from = wanted.from ?? today(now, unit.zone);
  const until = wanted.until ?? 'infinity';
  if (until <= from) throw new CommandRefused(`--until ${until} is not after --from ${from}.`);
  const { rows } = await query('select access.person_with_email($1, $2, $3) as id', [newId(), email, name]);
  const person: string = rows[0].id;
  await refuseHeld(query, { ...wanted, person, email, unitId: unit.id, from, until });
  await query('select access.give_role($1, $2, $3, $4, $5, $6)', [
    unit.id,
    newId(),
    person,
    wanted.role,
    from,
    until,
  ]);
  return { person, email, role: wanted.role, unit: unit.slug, from, until: wanted.until ?? null };
}

/** A token in a person's name, for scripts; its secret exists in the answer only. */
export async function giveToken(
  query: OwnerQuery,
  given: { email: string; name?: string; days?: number },
  now: number,
): Promise<{ token: string; expires: string }> {
  const { email, name, days } = accepted(newToken, given);
  const token = tokenPrefix + newSecret();
  const expires = new Date(tokenExpiry(now, days, undefined));
  const { rows } = await query('select access.give_token($1, $2, $3, $4, $5) as person', [
    email,
    newId(),
    name,
    hashOf(token),
    expires,
  ]);
  if (rows[0].person === null)
    throw new CommandRefused(
      `Nobody here has the address ${email}. Make the person first: omstilt user add.`,
    );
  return { token, expires: expires.toISOString() };
}

export const newToken = z.object({
  email: z.string(),
  name: z
    .string()
    .trim()
    .min(1, 'is empty')
    .max(80, 'is longer than 80 characters')
    .default('omstilt user token'),
  days: z
    .number('is not a number of days')
    .int('is not a whole number of days')
    .min(1, 'is less than a day')
    .max(365, 'is more than 365 days')
    .default(90),
});

async function directory(query: OwnerQuery): Promise<(ListedUnit & { zone: string })[]> {
  const { rows } = await query('select * from access.directory()');
  return rows.map(({ unit_id, ...row }) => ({ id: unit_id, ...row }));
}

function found<U extends { slug: string }>(units: readonly U[], slug: string): U {
  const unit = units.find((each) => each.slug === slug);
  if (unit) return unit;
  throw new CommandRefused(`There is no unit ${slug}. See them all with: omstilt unit list.`);
}

function refuseWrongKind(kind: Unit['kind'], above: readonly ListedUnit[]): void {
  const wrong = wronglyAbove(kind, above);
  if (!wrong) return;
  const may = liesUnder[kind].length === 0 ? 'nothing' : `a ${liesUnder[kind].join(' or a ')}`;
  throw new CommandRefused(`A ${kind} lies under ${may}, and ${wrong.slug} is a ${wrong.kind}.`);
}

async function refuseTaken(
  query: OwnerQuery,
  { country, code, from }: { country: string; code: string; from: string },
): Promise<void> {
  const { rows } = await query(`select access.code_holder($1, $2, $3, 'infinity') as holder`, [
    country,
    code,
    from,
  ]);
  if (rows[0].holder !== null)
    throw new CommandRefused(
      `The code ${code} of ${country} is ${rows[0].holder}’s in that time. Correct it, or say --from when it is free.`,
    );
}

async function refuseHeld(
  query: OwnerQuery,
  held: {
    person: string;
    email: string;
    unitId: string;
    unit: string;
    role: string;
    from: string;
    until: string;
  },
): Promise<void> {
  const { rows } = await query('select access.holds_meanwhile($1, $2, $3, $4, $5) as held', [
    held.unitId,
    held.person,
    held.role,
    held.from,
    held.until,
  ]);
  if (rows[0].held)
    throw new CommandRefused(`${held.email} has the role ${held.role} at ${held.unit} already in that time.`);
}

/** Everything that is wrong at once, by the name of the option. */
function accepted<S extends z.ZodType>(shape: S, given: z.input<S>): z.output<S> {
  const read = shape.safeParse(given);
  if (read.success) return read.data;
  throw new CommandRefused(
    read.error.issues
      .map(({ path, message }) => `${path.join('.')} ${message}`)
      .join('; ')
      .concat('.'),
  );
}

const zones: Readonly<Record<string, string>> = {
  NO: 'Europe/Oslo',
  SE: 'Europe/Stockholm',
  DK: 'Europe/Copenhagen',
  FI: 'Europe/Helsinki',
};
