import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type Role, roles } from '#platform/access/actor.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import { personWith } from '../walls/two-programmes.ts';
import { namedIds } from './named-ids.ts';
import { type Ids, idsInBody, idsOf, nobodysIds, parametersOf, requestsFor } from './requests.ts';
import { type Answered, type NamedOperation, type Served, served } from './served.ts';

/** Generated from the operations tables: an operation is covered on the day it appears. */
describe('isolation', () => {
  let site: Served;
  let own: Ids;
  let foreign: Ids;
  let people: Map<Role, Person>;
  const headers = new Map<Role, Record<string, string>>();

  beforeAll(async () => {
    site = await served();
    own = idsOf(site.here, await namedIds(site.ownerUrl, site.here.unit), await moreIdsOf(site, site.here));
    foreign = idsOf(
      site.there,
      await namedIds(site.ownerUrl, site.there.unit),
      await moreIdsOf(site, site.there),
    );
    people = new Map();
    for (const role of roles) {
      const person = await personWith(site.ownerUrl, role, site.here.unit, `holds-${role}@here.example`);
      people.set(role, person);
      headers.set(role, await site.token(person));
    }
  });
  afterAll(() => site.close());

  const asked = async (operation: NamedOperation, who: Record<string, string>, ids: Ids, inBody = ids) => {
    const answers: Answered[] = [];
    for (const request of requestsFor(operation, ids, inBody))
      answers.push(await site.send({ ...request, headers: { ...request.headers, ...who } }));
    return answers;
  };
  const open = ({ operation }: NamedOperation) => operation.ability === 'anyone';
  const decided = ({ operation }: NamedOperation) => operation.ability.includes('.');

  it('what is another unit’s looks as if it did not exist, whoever asks and whatever role they hold', async () => {
    const before = await everythingOf(site, site.there.unit);
    for (const role of roles) {
      for (const each of site.operations.filter(decided)) {
        const [theirs, nobodys] = [
          await asked(each, headersOf(role), foreign),
          await asked(each, headersOf(role), nobodysIds(own)),
        ];
        expect([each.name, role, ...theirs.map(told)]).toEqual([
          each.name,
          role,
          ...theirs.map(() => told(nobodys[0])),
        ]);
        expect(told(theirs[0]).status).toBe(404);
      }
    }
    expect(await everythingOf(site, site.there.unit)).toEqual(before);
  });

  it('nothing of another unit comes out of an operation that any signed-in person may ask', async () => {
    const before = await everythingOf(site, site.there.unit);
    const names = Object.values(await traces(site)).filter(Boolean);
    for (const role of roles) {
      for (const each of site.operations.filter(({ operation }) => operation.ability === 'signed-in')) {
        for (const answer of await asked(each, headersOf(role), foreign)) {
          expect([
            each.name,
            role,
            names.filter((name) => withoutAddress(answer.text).includes(name)),
          ]).toEqual([each.name, role, []]);
          if (parametersOf(each.operation).some((name) => name.endsWith('Id')))
            expect([each.name, answer.status]).toEqual([each.name, 404]);
        }
      }
    }
    expect(await everythingOf(site, site.there.unit)).toEqual(before);
  });

  it('ids of another unit in a body are refused, and change nothing there', async () => {
    const before = await everythingOf(site, site.there.unit);
    const intoBody = { ...foreign, municipalities: [site.there.municipality] };
    const naming = site.operations.filter(
      ({ operation }) => Object.keys(idsInBody(operation, foreign)).length > 0,
    );
    expect(naming.map(({ name }) => name)).toContain('createProgramme');
    for (const each of naming) {
      const statuses = (await asked(each, headersOf('administrator'), own, intoBody)).map(
        ({ status }) => status,
      );
      expect([each.name, statuses]).toEqual([
        each.name,
        statuses.map(() => expect.toSatisfy((status: number) => status >= 400 && status < 500)),
      ]);
    }
    expect(await everythingOf(site, site.there.unit)).toEqual(before);
  });

  it('nobody is let in without a credential, with one that is made up, or with one that was revoked', async () => {
    const revoked = await site.token(site.here.leader);
    await asOwner(site.ownerUrl, async (query) => {
      await query('set local role omstilt_guard');
      await query(`update access.token set revoked_at = now() where person_id = $1 and name = 'test'`, [
        site.here.leader.person,
      ]);
    });
    const before = await everythingOf(site, site.here.unit);
    for (const each of site.operations.filter((operation) => !open(operation))) {
      for (const who of [
        {},
        { authorization: 'Bearer made-up' },
        { authorization: `Bearer omstilt_${'a'.repeat(43)}` },
        revoked,
      ]) {
        for (const answer of await asked(each, who as Record<string, string>, own))
          expect([each.name, answer.status]).toEqual([each.name, 401]);
      }
    }
    expect(await everythingOf(site, site.here.unit)).toEqual(before);
  });

  it('a browser’s session changes nothing unless our own page asks', async () => {
    const session = await site.session(site.here.leader);
    const before = await everythingOf(site, site.here.unit);
    for (const each of site.operations.filter(({ operation }) => operation.method !== 'GET')) {
      if (each.operation.path.startsWith('/public/')) continue;
      for (const answer of await asked(each, session, own))
        expect([each.name, answer.status, answer.text]).toEqual([
          each.name,
          403,
          expect.stringContaining('"csrf"'),
        ]);
    }
    expect(await everythingOf(site, site.here.unit)).toEqual(before);
  });

  it('the public finds nothing that is not published: no internal entry, no file of one, no other operation', async () => {
    const hidden = await Promise.all(
      site.operations
        .filter((each) => open(each) && each.operation.method === 'GET')
        .map(async (each) => {
          const text = (await asked(each, {}, own)).map((answer) => withoutAddress(answer.text)).join();
          return [
            each.name,
            [
              site.here.internalEntry,
              'leader@here.example',
              'reader@here.example',
              'follower@here.example',
            ].filter((secret) => text.includes(secret)),
          ];
        }),
    );
    expect(hidden.filter(([, found]) => found?.length)).toEqual([]);
  });

  it('an unpublished programme is gone from every public page', async () => {
    await setPublished(site, site.there.unit, false);
    try {
      for (const each of site.operations.filter(
        ({ operation }) =>
          operation.path.startsWith('/public/') &&
          // Statistics are about places, and no programme's.
          !operation.path.startsWith('/public/statistics/') &&
          operation.method === 'GET',
      )) {
        for (const answer of await asked(each, {}, foreign)) {
          if (parametersOf(each.operation).length > 0)
            expect([each.name, answer.status]).toEqual([each.name, 404]);
          else expect([each.name, answer.text.includes(site.there.unit)]).toEqual([each.name, false]);
        }
      }
    } finally {
      await setPublished(site, site.there.unit, true);
    }
  });

  it.each(roles)('in their own unit, %s may what the policy says, and nothing else', async (role) => {
    const actor = people.get(role);
    if (!actor) throw new Error(`nobody is ${role}`);
    for (const each of site.operations.filter(decided)) {
      const may = each.policy[each.operation.ability]?.(actor, site.here.unit) ?? false;
      const before = may ? undefined : await everythingOf(site, site.here.unit);
      for (const answer of await asked(each, headersOf(role), own)) {
        if (may)
          expect([each.name, role, answer.status]).toEqual([
            each.name,
            role,
            expect.toSatisfy((status: number) => status !== 401 && status !== 403 && status < 500),
          ]);
        else expect([each.name, role, answer.status]).toEqual([each.name, role, 403]);
      }
      if (before) expect(await everythingOf(site, site.here.unit)).toEqual(before);
    }
  });

  function headersOf(role: Role): Record<string, string> {
    const found = headers.get(role);
    if (!found) throw new Error(`nobody is ${role}`);
    return found;
  }
});

/** An answer without what only the asker knows: the address that was asked for, and the moment. */
function told(answer: Answered | undefined): { status: number; text: string; headers: object } {
  if (!answer) throw new Error('nothing was asked');
  const { date: _, ...headers } = answer.headers;
  return {
    status: answer.status,
    text: withoutAddress(answer.text),
    headers: { ...headers, 'content-length': 0 },
  };
}

const withoutAddress = (text: string) => text.replace(/"instance":"[^"]*"/, '');

async function moreIdsOf(
  site: Served,
  { unit, leader }: Served['here'],
): Promise<{ holding: string; token: string }> {
  return asOwner(site.ownerUrl, async (query) => {
    await query('set local role omstilt_guard');
    const { rows } = await query(
      `select (select holding_id from access.role_holding where unit_id = $1 and person_id = $2 limit 1) as holding,
        (select token_id from access.token where person_id = $2 limit 1) as token`,
      [unit, leader.person],
    );
    return rows[0];
  });
}

/** All that a unit has, row by row, and how far its chain has come. */
async function everythingOf(site: Served, unit: string): Promise<unknown> {
  return asOwner(site.ownerUrl, async (query) => {
    await query('set local role omstilt_guard');
    const { rows: tables } = await query(
      `select c.oid::regclass::text as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'unit_id'
       where c.relkind = 'r' order by 1`,
    );
    const all = tables.map(
      ({ name }) =>
        `select '${name}' as name, md5(coalesce(string_agg(t::text, '' order by t::text), '')) as rows from ${name} t where unit_id = $1`,
    );
    return (await query(all.join(' union all '), [unit])).rows;
  });
}

/** Whatever would show that the other programme exists. */
const traces = async ({ there }: Served) => ({
  unit: there.unit,
  entry: there.entry,
  file: there.file,
  leader: there.leader.person,
  address: there.leader.email,
  follower: there.follower,
});

const setPublished = (site: Served, unit: string, published: boolean) =>
  asOwner(site.ownerUrl, async (query) => {
    await query('set local role omstilt_guard');
    await query('update programme.programme set published = $2, version = version + 1 where unit_id = $1', [
      unit,
      published,
    ]);
  });
