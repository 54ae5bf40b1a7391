import { randomUUID } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { keepProgramme } from '#modules/programme/index.ts';
import type { UnitId } from '#platform/access/actor.ts';
import { hashOf, newSecret } from '#platform/access/secrets.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import { openDatabase } from '#platform/database/database.ts';

export type Filled = { unit: string; slug: string; token: string; officer: string };

/** One programme with a long log, kept by a leader; and an officer of a county with `programmes` programmes besides. */
export async function fill(
  ownerUrl: string,
  { entries, programmes }: { entries: number; programmes: number },
): Promise<Filled> {
  const [county, municipality] = [randomUUID(), randomUUID()];
  const [unit, slug] = [randomUUID() as UnitId, 'maalt'];
  await place(ownerUrl, county, 'county', 'maalt-fylke', []);
  await place(ownerUrl, municipality, 'municipality', 'maalt-kommune', [county]);
  await place(ownerUrl, unit, 'programme', slug, [municipality]);
  await asOwner(ownerUrl, (query) =>
    query(
      `select access.place_unit(gen_random_uuid(), 'programme', 'maalt-' || n, 'Målt ' || n, 'Europe/Oslo', 'nb', true, array[$1::uuid]) from generate_series(1, $2) n`,
      [municipality, programmes],
    ),
  );
  await writeLog(ownerUrl, unit, entries);
  return {
    unit,
    slug,
    token: await someone(ownerUrl, unit, 'programme-leader'),
    officer: await someone(ownerUrl, county, 'commissioner'),
  };
}

const place = (ownerUrl: string, id: string, kind: string, slug: string, parents: string[]) =>
  asOwner(ownerUrl, (query) =>
    query(`select access.place_unit($1, $2, $3, 'Målt program', 'Europe/Oslo', 'nb', true, $4)`, [
      id,
      kind,
      slug,
      parents,
    ]),
  );

async function writeLog(ownerUrl: string, unit: UnitId, entries: number): Promise<void> {
  const database = openDatabase(ownerUrl, { connections: 2 });
  const words = { nb: 'Målt', nn: 'Målt', sv: 'Mätt', en: 'Measured' };
  await database.withActor({ kind: 'system', unit }, (tx) =>
    keepProgramme(tx, { unit, summary: words, period: '2010/2030', periodNote: null, partners: [] }),
  );
  for (let written = 0; written < entries; written += batch) {
    await database.withActor({ kind: 'system', unit }, (tx) =>
      tx
        .insertInto('logbook.entry')
        .values(
          Array.from({ length: Math.min(batch, entries - written) }, (_, index) =>
            entryOf(unit, written + index),
          ),
        )
        .execute(),
    );
  }
  await asOwner(ownerUrl, (query) => query('analyze'));
  await database.close();
}

const batch = 1_000;

const entryOf = (unit: string, n: number) => ({
  unit_id: unit,
  entry_id: newId(),
  activity: 'company-visit',
  text: `Besøk nummer ${n}: ledelsen venter på svar fra kunden før de ansetter to sveisere til våren.`,
  happened: `20${10 + (n % 15)}-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}T09:${String(n % 60).padStart(2, '0')}`,
  starts_at: new Date(0),
  ends_at: new Date(1),
  who: 'Programleder',
  visibility: n % 2 === 0 ? 'public' : 'internal',
  lang: 'nb',
  source: null,
  author_id: null,
  author_name: 'Programleder',
  imported: null,
});

/** Somebody with a role and a token. */
async function someone(ownerUrl: string, unit: string, role: string): Promise<string> {
  const [person, secret] = [randomUUID(), `omstilt_${newSecret()}`];
  await asOwner(ownerUrl, async (query) => {
    await query('select access.person_with_email($1, $2, $3)', [
      person,
      `${person}@example.org`,
      'Målt Person',
    ]);
    await query(`select access.give_role($1, $2, $3, $4, '2000-01-01', 'infinity')`, [
      unit,
      randomUUID(),
      person,
      role,
    ]);
    await query('set local role omstilt_guard');
    await query(
      `insert into access.token (person_id, token_id, name, secret_hash, expires_at) values ($1, $2, 'bench', $3, now() + interval '1 day')`,
      [person, randomUUID(), hashOf(secret)],
    );
  });
  return secret;
}
